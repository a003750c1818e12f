import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { entriesOf } from './entries.ts';
import type { Packed } from './pack.ts';
import { root } from './workspace.ts';

/** The command that writes the lists. */
export const update = 'npm run packages -- --update';

/** Where the list of the files of a package is committed. */
const listOf = (name: string): string => join(root, 'scripts/release/files', `${basename(name)}.txt`);

/**
 * What a tarball holds, as its list has it: file by file what someone can name, and the rest of `dist`, whose files are
 * named by the bundler and the compiler, by folder and ending: `dist/chunks/*.js`.
 */
export const contentsOf = ({ manifest, files }: Pick<Packed, 'manifest' | 'files'>): string[] => {
  const named = new Set(
    entriesOf(manifest, files).flatMap(({ target, others, types = target }) => [target, ...others, types]),
  );
  const shown = files.map((path) =>
    path.startsWith('dist/') && !named.has(path) ? `${dirname(path)}/*${/(?:\.d)?\.\w+$/.exec(path)?.[0] ?? ''}` : path,
  );
  return [...new Set(shown)].sort();
};

const textOf = (packed: Packed): string =>
  `# What the tarball of ${packed.name} holds, no more and no less. Generated: ${update}\n${contentsOf(packed).join('\n')}\n`;

const pathsIn = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** @returns a sentence for each difference between what a tarball holds and its list. */
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
  return existsSync(list)
    ? differences(contentsOf(packed), readFileSync(list, 'utf8'))
    : [`${basename(list)} is missing`];
};

/** Writes the list of the files of a tarball. @returns where it is */
export const writeGolden = (packed: Packed): string => {
  const list = listOf(packed.name);
  mkdirSync(dirname(list), { recursive: true });
  writeFileSync(list, textOf(packed));
  return relative(root, list);
};
