import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What the folder of a project holds. */
const marks = ['.git', 'package.json'];

/** @returns the nearest folder, from the given one upwards, that is a project's own; else the given one. */
export const projectFolder = (folder: string): string => {
  for (let above = folder; ; above = dirname(above)) {
    if (marks.some((mark) => existsSync(join(above, mark)))) return above;
    if (above === dirname(above)) return folder;
  }
};

/** @returns the folder of the repository that a folder is in, or else of its project. */
export const repositoryFolder = (folder: string): string => {
  for (let above = folder; ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) return above;
    if (above === dirname(above)) return projectFolder(folder);
  }
};

/** @returns a path as reports show it: from a folder, with forward slashes. */
export const displayPath = (folder: string, path: string): string => relative(folder, path).split(sep).join('/') || '.';

/** @returns the names of the folders above a file, from the project's folder down. */
export const foldersAbove = (project: string, path: string): string[] =>
  displayPath(project, path).split('/').slice(0, -1);
