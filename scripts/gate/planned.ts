import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChangesets } from '@changesets/read';
import { type Bump, worst } from '@referral-kit/compat';
import { growth } from './versions.ts';

/** What the pending changesets, and the versions in the manifests, ask for. */
export interface Planned {
  /** What is asked for a package. */
  of(name: string): Bump;
  /** The changesets that name a package. */
  by(name: string): readonly string[];
}

/**
 * @param released the version of the last release
 * @param current the version that the manifests have: between versioning and publishing it is ahead
 */
export const planned = async (root: string, released: string, current: string): Promise<Planned> => {
  const changesets = await readChangesets(root);
  const ahead = growth(released, current);
  const naming = (name: string) =>
    changesets.filter(({ releases }) => releases.some((release) => release.name === name));
  return {
    of: (name) =>
      worst([
        ahead,
        ...changesets.flatMap(({ releases }) => releases.filter((one) => one.name === name).map(({ type }) => type)),
      ]),
    by: (name) => naming(name).map(({ id }) => `.changeset/${id}.md`),
  };
};

/** @returns the version in the manifest of a folder */
export const versionIn = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string }).version;
