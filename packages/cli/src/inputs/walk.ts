import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDocument } from './formats.ts';
import type { Problem } from './input.ts';
import { problemOf } from './read-bytes.ts';

/** A file below a folder, or a folder or link that could not be followed. */
export interface Walked {
  readonly path: string;
  readonly problem?: Problem;
}

/** Whether a folder or file is left out when a folder is looked through. */
export const isSkipped = (name: string): boolean => name === 'node_modules' || name.startsWith('.');
/** Whether a file or folder is to be left out. */
export type IsLeftOut = (path: string, isFolder: boolean) => boolean;

/** Whether a link leads to a folder; a link that leads nowhere is a problem only if it is named like a document. */
function* follow(path: string, isLeftOut: IsLeftOut, above: ReadonlySet<string>): Generator<Walked> {
  try {
    const target = statSync(path);
    if (isLeftOut(path, target.isDirectory())) return;
    if (target.isDirectory()) yield* walk(path, isLeftOut, above);
    else if (target.isFile() && isDocument(path)) yield { path };
  } catch (error) {
    const problem = problemOf(error);
    if (isDocument(path) && !isLeftOut(path, false)) yield { path, problem };
  }
}

/**
 * Finds the documents in a folder and the folders below it; `node_modules` and what begins with a dot is
 * left out. Links are followed, but never back to a folder that leads to them.
 *
 * @param isLeftOut is asked of every document, and of every folder before what is in it
 * @param above the real paths of the folders that lead to this one
 */
export function* walk(
  folder: string,
  isLeftOut: IsLeftOut = () => false,
  above: ReadonlySet<string> = new Set(),
): Generator<Walked> {
  try {
    const real = realpathSync(folder);
    if (above.has(real)) return;
    const entries = readdirSync(folder, { withFileTypes: true });
    const chain = new Set([...above, real]);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (isSkipped(entry.name)) continue;
      if (entry.isSymbolicLink()) yield* follow(path, isLeftOut, chain);
      else if (entry.isDirectory()) {
        if (!isLeftOut(path, true)) yield* walk(path, isLeftOut, chain);
      } else if (entry.isFile() && isDocument(entry.name) && !isLeftOut(path, false)) yield { path };
    }
  } catch (error) {
    yield { path: folder, problem: problemOf(error) };
  }
}
