import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { namesFile, type Promised, promised } from './contract.ts';
import { git } from './git.ts';
import { publishedBaseline } from './registry.ts';
import { greatest } from './versions.ts';

/** The last release. */
export interface Baseline {
  readonly version: string;
  /** Where it was found, in words. */
  readonly from: string;
  readonly promised: Promised;
  /** Whether all names are known; a registry knows exports alone. */
  readonly hasAllNames: boolean;
}

/** The package whose releases are those of all: they share one version. */
export const leader = '@referral-kit/schemas';

const fromTag = (root: string): Baseline | undefined => {
  // A copy without its history has no tags.
  if (!existsSync(join(root, '.git'))) return undefined;
  const tags = git(root, 'tag', '--list', `${leader}@*`, '--merged', 'HEAD').split('\n');
  const version = greatest(tags.map((tag) => tag.slice(leader.length + 1)));
  if (version === undefined) return undefined;
  const tag = `${leader}@${version}`;
  const paths = git(root, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', tag).split('\0');
  const known = new Set(paths);
  const read = (path: string): string | undefined =>
    known.has(path) ? git(root, 'show', `${tag}:${path}`) : undefined;
  return { version, from: `the tag ${tag}`, promised: promised(paths, read), hasAllNames: known.has(namesFile) };
};

/** @returns the last release: by its tag, else by the registry; undefined when nothing has been released */
export const baseline = async (root: string): Promise<Baseline | undefined> =>
  fromTag(root) ?? (await publishedBaseline(root, leader));
