import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { statsAt } from './stats.ts';

/**
 * Makes a folder and those above it that are missing. Node does the same with `recursive`, but never ends below a
 * folder such as `/proc`, which says of what it does not let anybody make that there is no such file.
 *
 * @throws {Error} of the system, when a folder cannot be made
 */
export const makeFolders = (path: string): void => {
  if (statsAt(path)?.isDirectory()) return;
  if (dirname(path) !== path) makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statsAt(path)?.isDirectory()) throw error;
  }
};
