import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileProblem } from './problem.ts';
import { problemOf } from './read-bytes.ts';

/** A file below a folder, or a folder or link that could not be followed. */
export interface FoundFile {
  readonly path: string;
  readonly problem?: FileProblem;
  /** The names of all that is in its folder, where it was listed there as a file. */
  readonly siblings?: ReadonlySet<string>;
}

/** Whether a folder or file is left out when a folder is looked through. */
export const isSkipped = (name: string): boolean => name === 'node_modules' || name.startsWith('.');

/** What is looked for in a folder. */
export interface Wanted {
  /** Whether a file is wanted, by its name. */
  readonly isDocument: (name: string) => boolean;
  /** Asked of every file that is wanted, and of every folder before what is in it. */
  readonly isLeftOut?: (path: string, isFolder: boolean) => boolean;
}

/** What is at a path: a link counts as what it leads to. What is neither file nor folder, or cannot be told, is a problem. */
export const kindOf = (path: string): 'file' | 'folder' | FileProblem => {
  try {
    const found = statSync(path);
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : notAFile(found);
  } catch (error) {
    return problemOf(error);
  }
};

/** Nobody can tell when a pipe ends, or whether it ever begins; so it is read only when it is named itself. */
const notAFile = (found: Pick<Stats, 'isFIFO' | 'isSocket'>): FileProblem => ({
  code: 'file/unreadable',
  message: `This is a ${found.isFIFO() ? 'pipe' : found.isSocket() ? 'socket' : 'device'}, not a file.`,
  help: 'Name it on the command line to read it, or leave it out with --ignore or a .referralignore file.',
});

/** A folder as it is on the disk: its real path, and what is in it. */
const listed = (folder: string): { readonly real: string; readonly entries: readonly Dirent[] } | FileProblem => {
  try {
    return { real: realpathSync(folder), entries: readdirSync(folder, { withFileTypes: true }) };
  } catch (error) {
    return problemOf(error);
  }
};

const isWanted = (path: string, { isDocument, isLeftOut }: Wanted): boolean =>
  isDocument(path) && !isLeftOut?.(path, false);

/** What a link, or what is neither file nor folder, leads to; what cannot be read is a problem only if it is named like a document. */
function* follow(path: string, wanted: Wanted, above: ReadonlySet<string>): Generator<FoundFile> {
  const kind = kindOf(path);
  if (kind === 'folder') {
    if (!wanted.isLeftOut?.(path, true)) yield* walk(path, wanted, above);
  } else if (isWanted(path, wanted)) yield { path, ...(kind !== 'file' && { problem: kind }) };
}

/**
 * Finds the documents in a folder and the folders below it; `node_modules` and what begins with a dot is
 * left out. Links are followed, but never back to a folder that leads to them.
 *
 * @param above the real paths of the folders that lead to this one
 */
export function* walk(folder: string, wanted: Wanted, above: ReadonlySet<string> = new Set()): Generator<FoundFile> {
  const found = listed(folder);
  if ('code' in found) {
    yield { path: folder, problem: found };
    return;
  }
  if (above.has(found.real)) return;
  const chain = new Set([...above, found.real]);
  const siblings = new Set(found.entries.map(({ name }) => name));
  for (const entry of found.entries) {
    const path = join(folder, entry.name);
    if (isSkipped(entry.name)) continue;
    if (entry.isFile()) {
      if (isWanted(path, wanted)) yield { path, siblings };
    } else if (entry.isDirectory()) {
      if (!wanted.isLeftOut?.(path, true)) yield* walk(path, wanted, chain);
    } else yield* follow(path, wanted, chain);
  }
}
