import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** How much a version grows. */
export type Bump = 'patch' | 'minor' | 'major';

/** One file of `.changeset/`. */
export interface Changeset {
  /** The bump that it asks for, by package. */
  readonly bumps: Readonly<Record<string, Bump>>;
  /** The lines of code among its text. */
  readonly snippet: readonly string[];
}

const folderOf = (repository: string): string => join(repository, '.changeset');

const parseChangeset = (text: string): Changeset => {
  const [, front = '', body = ''] = text.split(/^---$/m);
  const blocks = [...body.matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, code = '']) => code);
  const snippet = blocks.flatMap((code) => code.split('\n')).filter((line) => line.trim() !== '');
  return { bumps: parse(front) as Record<string, Bump>, snippet };
};

/** @returns the changesets of a repository that wait for a release */
export const pendingChangesets = (repository: string): Changeset[] =>
  readdirSync(folderOf(repository))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => parseChangeset(readFileSync(join(folderOf(repository), name), 'utf8')));

/** Writes a changeset about some packages. */
export const writeChangeset = (repository: string, names: readonly string[], bump: Bump, text: string): void => {
  const front = names.map((name) => `"${name}": ${bump}\n`).join('');
  writeFileSync(join(folderOf(repository), 'rehearsal.md'), `---\n${front}---\n\n${text}\n`);
};

const order: readonly Bump[] = ['patch', 'minor', 'major'];

/** @returns the largest bump that changesets ask for */
export const largest = (changesets: readonly Changeset[]): Bump => {
  const asked = changesets.flatMap(({ bumps }) => Object.values(bumps));
  return order.findLast((bump) => asked.includes(bump)) ?? 'patch';
};

/** @returns the version that follows, without a prerelease */
export const bumped = (version: string, bump: Bump): string => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (bump === 'major') return `${major + 1}.0.0`;
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
};
