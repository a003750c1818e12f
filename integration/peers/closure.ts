import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '../..');

/** Where Node finds a package from a folder. */
const folderOf = (name: string, from: string): string => {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (folder === dirname(folder)) throw new Error(`${name} is not installed.`);
  }
};

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** @returns the version of a package that is installed for the benchmarks */
export const versionOf = (name: string): string => manifestOf(folderOf(name, join(root, 'bench'))).version;

/** @returns how many packages are installed along with one */
export const companionsOf = (name: string): number => {
  const seen = new Set<string>();
  const visit = (folder: string): void => {
    for (const dependency of Object.keys(manifestOf(folder).dependencies ?? {})) {
      const found = folderOf(dependency, folder);
      if (!seen.has(found)) {
        seen.add(found);
        visit(found);
      }
    }
  };
  visit(folderOf(name, join(root, 'bench')));
  return seen.size;
};
