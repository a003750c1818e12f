import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

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

/** What a file is called in reports, and the names of the folders above it, from the project's folder down. */
export interface Place {
  readonly name: string;
  readonly folders: readonly string[];
}

const onlyUp = /^\.\.(\/\.\.)*$/;

/** @returns a function that gives the path of a file from a folder; quick where many files in one folder come in a row */
const pathsFrom = (base: string): ((path: string) => string) => {
  let folder: string | undefined;
  let prefix: string | undefined;
  return (path) => {
    const above = dirname(path);
    if (above !== folder) {
      folder = above;
      const shown = displayPath(base, above);
      // From a folder above `base`, the path may be `base` itself, or lead to it.
      prefix = onlyUp.test(shown) ? undefined : shown === '.' ? '' : `${shown}/`;
    }
    return prefix === undefined ? displayPath(base, path) : `${prefix}${basename(path)}` || '.';
  };
};

/**
 * @param cwd the folder that names in reports begin at
 * @returns a function that says where a file is, by its absolute path
 */
export const placesFrom = (cwd: string, project: string): ((path: string) => Place) => {
  const nameOf = pathsFrom(cwd);
  const inProject = pathsFrom(project);
  return (path) => ({ name: nameOf(path), folders: inProject(path).split('/').slice(0, -1) });
};
