import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The committed files that one package generates. */
export interface Generated {
  /** The package's folder. */
  readonly folder: string;
  /** Folders below it that hold generated files alone: a file there that is not in `contents` is stale. */
  readonly owns: readonly string[];
  /** @returns the text of every file, by path below `folder`. */
  contents(): Promise<ReadonlyMap<string, string>>;
}

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/**
 * Writes the generated files of a package, or only compares them.
 *
 * @param write whether to bring the files up to date
 * @returns the paths that differed from what they should be, sorted
 */
export const generate = async (target: Generated, write = true): Promise<string[]> => {
  const contents = await target.contents();
  const differing: string[] = [];
  for (const [path, text] of contents) {
    const file = join(target.folder, path);
    if (read(file) === text) continue;
    differing.push(path);
    if (!write) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const file of target.owns.flatMap((folder) => filesIn(join(target.folder, folder)))) {
    const path = relative(target.folder, file).split(sep).join('/');
    if (contents.has(path)) continue;
    differing.push(path);
    if (write) rmSync(file);
  }
  return differing.sort();
};
