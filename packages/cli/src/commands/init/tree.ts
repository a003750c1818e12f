import { findFiles } from '../../files/find.ts';
import { selectAll } from '../../files/selection.ts';
import type { SourceFile } from '../../files/source-file.ts';
import { type Holding, holdingOf } from './documents.ts';

/** A folder with the files in it that may hold documents, and the folders in it that have such files. */
export interface Folder {
  /** From the working folder, with forward slashes; empty for that itself. */
  readonly path: string;
  /** What each file holds, by its path from the working folder. */
  readonly files: Map<string, Holding>;
  /** By name. */
  readonly folders: Map<string, Folder>;
}

const newFolder = (path: string): Folder => ({ path, files: new Map(), folders: new Map() });

/** @returns the folder that a file is in, made where it is not there yet */
const folderOf = (top: Folder, name: string): Folder => {
  const names = name.split('/').slice(0, -1);
  return names.reduce((outer, inner) => {
    const found = outer.folders.get(inner) ?? newFolder(outer.path === '' ? inner : `${outer.path}/${inner}`);
    outer.folders.set(inner, found);
    return found;
  }, top);
};

/** What is told of a folder, such as that it is empty, is no file. */
const isFile = ({ problem }: SourceFile): boolean =>
  problem === undefined || !['file/no-match', 'file/ignored'].includes(problem.code);

/** @returns the files below a folder that `validate` would look at, and what they hold */
export const treeOf = async (cwd: string): Promise<Folder> => {
  const top = newFolder('');
  for (const input of (await findFiles(['.'], selectAll(cwd))).filter(isFile)) {
    folderOf(top, input.name).files.set(input.name, await holdingOf(input));
  }
  return top;
};

/** @returns how many files below a folder hold documents */
export const countDocuments = ({ files, folders }: Folder): number =>
  [...files.values()].filter((holding) => holding === 'documents').length +
  [...folders.values()].reduce((sum, folder) => sum + countDocuments(folder), 0);
