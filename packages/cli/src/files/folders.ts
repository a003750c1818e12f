import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What the folder of a project holds. */
const marks = ['.git', 'package.json'];

/** @returns the nearest folder, from the given one upwards, that holds one of some names */
const nearestHolding = (folder: string, names: readonly string[]): string | undefined => {
  for (let above = folder; ; above = dirname(above)) {
    if (names.some((name) => existsSync(join(above, name)))) return above;
    if (above === dirname(above)) return undefined;
  }
};

/** @returns the nearest folder, from the given one upwards, that is a project's own; else the given one. */
export const projectFolder = (folder: string): string => nearestHolding(folder, marks) ?? folder;

/** @returns the root of the Git repository that a folder is in, if it is in one. */
export const gitFolder = (folder: string): string | undefined => nearestHolding(folder, ['.git']);

/** @returns the folder of the repository that a folder is in, or else of its project. */
export const repositoryFolder = (folder: string): string => gitFolder(folder) ?? projectFolder(folder);

/** @returns a path as reports show it: from a folder, with forward slashes. */
export const displayPath = (folder: string, path: string): string => relative(folder, path).split(sep).join('/') || '.';

/** @returns the names of the folders above a file, from the project's folder down. */
export const foldersAbove = (project: string, path: string): string[] =>
  displayPath(project, path).split('/').slice(0, -1);
