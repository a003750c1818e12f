import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Packed } from './pack.ts';
import { root } from './workspace.ts';

/** The command that writes the lists. */
export const update = 'npm run packages -- --update';

/** Where the list of the files of a package is committed. */
const listOf = (name: string): string => join(root, 'scripts/release/files', `${basename(name)}.txt`);

const textOf = ({ name, files }: Packed): string =>
  `# Every file in the tarball of ${name}, no more and no less. Generated: ${update}\n${[...files].sort().join('\n')}\n`;

const pathsIn = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** @returns a sentence for each difference between the files of a tarball and a list of them. */
export const differences = (files: readonly string[], list: string): string[] => {
  const listed = pathsIn(list);
  return [
    ...files.filter((path) => !listed.includes(path)).map((path) => `${path} is new in the tarball`),
    ...listed.filter((path) => !files.includes(path)).map((path) => `${path} is gone from the tarball`),
  ];
};

/** @returns a sentence for each file that a tarball holds unlike its committed list. */
export const goldenFaults = (packed: Packed): string[] => {
  const list = listOf(packed.name);
  return existsSync(list) ? differences(packed.files, readFileSync(list, 'utf8')) : [`${basename(list)} is missing`];
};

/** Writes the list of the files of a tarball. @returns where it is */
export const writeGolden = (packed: Packed): string => {
  const list = listOf(packed.name);
  mkdirSync(dirname(list), { recursive: true });
  writeFileSync(list, textOf(packed));
  return relative(root, list);
};
