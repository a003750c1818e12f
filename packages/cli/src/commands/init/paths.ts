import { basename, extname } from 'node:path/posix';
import { types, typesByFolder } from '../../compiled/contract.ts';
import { profiles } from '../../contract.ts';
import { isGlob } from '../../files/resolve-paths.ts';
import { countDocuments, type Folder } from './tree.ts';

/** A path for the configuration, and how many files with documents it stands for now. */
export interface FoundPath {
  readonly path: string;
  readonly count: number;
}

/** What leads to the documents below a folder, and to nothing else. */
export interface Plan {
  readonly paths: readonly FoundPath[];
  /** Patterns, as in .gitignore, of what is next to the documents and holds none. */
  readonly ignore: readonly string[];
}

/** @returns a pattern for one path alone */
const patternOf = (path: string): string => `/${path.replaceAll(/[\\*?[\]]/g, '\\$&').replace(/ $/, '\\ ')}`;

/** No pattern can name such a path: patterns end with the line. */
const isNameable = (path: string): boolean => !/[\r\n]/.test(path);

const hasOwnDocuments = ({ files }: Folder): boolean => [...files.values()].includes('documents');

/** @returns what is below a folder of documents and holds none */
const beside = (folder: Folder): string[] => {
  const own = hasOwnDocuments(folder);
  // Where documents are, a file that tells nothing is taken for one.
  const files = [...folder.files].filter(([, holding]) => holding === 'else' || (holding === 'unknown' && !own));
  const folders = [...folder.folders.values()].flatMap((inner) =>
    countDocuments(inner) === 0 ? [`${inner.path}/`] : beside(inner),
  );
  return [...files.map(([path]) => path), ...folders];
};

/** @returns what names a folder as a whole, if that can be done */
const whole = (folder: Folder): Plan | undefined => {
  const others = beside(folder);
  if (!others.every(isNameable)) return undefined;
  return { paths: [{ path: folder.path, count: countDocuments(folder) }], ignore: others.map(patternOf) };
};

const endingOf = (name: string): string => {
  const stem = name.replace(/\.gz$/i, '');
  return `${extname(stem)}${name.slice(stem.length)}`;
};

/** @returns what names the documents in a folder itself: all of an ending where all of them are documents, else each one */
const ownPaths = ({ path, files }: Folder): FoundPath[] => {
  const groups = Map.groupBy(files, ([name]) => endingOf(basename(name)));
  return [...groups].flatMap(([ending, all]) => {
    const holding = all.filter(([, each]) => each === 'documents').map(([name]) => name);
    const isAll = holding.length > 1 && all.every(([, each]) => each !== 'else') && !isGlob(path);
    if (isAll) return [{ path: `${path === '' ? '' : `${path}/`}*${ending}`, count: holding.length }];
    return holding.map((name) => ({ path: name, count: 1 }));
  });
};

const parts = (folder: Folder): Plan => {
  const inner = [...folder.folders.values()].map(planOf);
  return {
    paths: [...inner.flatMap(({ paths }) => paths), ...ownPaths(folder)],
    ignore: inner.flatMap(({ ignore }) => ignore),
  };
};

const lengthOf = ({ paths, ignore }: Plan): number => paths.length + ignore.length;

/** Whether the name of a folder says something about the documents in it, so that others of the kind may come next to it. */
const isTelling = (name: string): boolean =>
  ['valid', 'invalid', ...profiles, ...Object.keys(types)].includes(name) ||
  Object.values(typesByFolder).some((folders) => Object.hasOwn(folders, name));

/** Whether a folder is for documents: they are directly in it, or in folders whose names say what they are. */
const isForDocuments = (folder: Folder): boolean =>
  hasOwnDocuments(folder) || [...folder.folders].some(([name, inner]) => isTelling(name) && countDocuments(inner) > 0);

/** @returns the shorter of two plans; of equals, a folder for documents is named as a whole, and of any other the parts */
const planOf = (folder: Folder): Plan => {
  if (countDocuments(folder) === 0) return { paths: [], ignore: [] };
  const [byWhole, byParts] = [whole(folder), parts(folder)];
  if (byWhole === undefined) return byParts;
  const difference = lengthOf(byWhole) - lengthOf(byParts);
  return difference < 0 || (difference === 0 && isForDocuments(folder)) ? byWhole : byParts;
};

/** @returns what leads to the documents in the working folder, which is never named as a whole: anything may come to it */
export const pathsTo = (top: Folder): Plan => parts(top);
