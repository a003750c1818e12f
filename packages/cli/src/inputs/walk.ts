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

/** Whether a link leads to a folder; a link that leads nowhere is a problem only if it is named like a document. */
function* follow(path: string, above: ReadonlySet<string>): Generator<Walked> {
  try {
    const target = statSync(path);
    if (target.isDirectory()) yield* walk(path, above);
    else if (target.isFile() && isDocument(path)) yield { path };
  } catch (error) {
    const problem = problemOf(error);
    if (isDocument(path)) yield { path, problem };
  }
}

/**
 * Finds the documents in a folder and the folders below it; `node_modules` and what begins with a dot is
 * left out. Links are followed, but never back to a folder that leads to them.
 *
 * @param above the real paths of the folders that lead to this one
 */
export function* walk(folder: string, above: ReadonlySet<string> = new Set()): Generator<Walked> {
  try {
    const real = realpathSync(folder);
    if (above.has(real)) return;
    const entries = readdirSync(folder, { withFileTypes: true });
    const chain = new Set([...above, real]);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (isSkipped(entry.name)) continue;
      if (entry.isDirectory()) yield* walk(path, chain);
      else if (entry.isSymbolicLink()) yield* follow(path, chain);
      else if (entry.isFile() && isDocument(entry.name)) yield { path };
    }
  } catch (error) {
    yield { path: folder, problem: problemOf(error) };
  }
}
