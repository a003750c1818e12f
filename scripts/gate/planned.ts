import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChangesets } from '@changesets/read';
import { type Bump, worst } from '@referral-kit/compat';
import { unreadable } from './unreadable.ts';
import { growth } from './versions.ts';

/** What the pending changesets, and the versions in the manifests, ask for. */
export interface Planned {
  /** What is asked for a package. */
  of(name: string): Bump;
  /** The changesets that name a package. */
  by(name: string): readonly string[];
  /** A sentence for each changeset that asks for something and does not do what it should. */
  complaints(published: ReadonlySet<string>): readonly string[];
}

type Changesets = Awaited<ReturnType<typeof readChangesets>>;

/** @throws {Undecided} for one that cannot be read */
const changesetsIn = async (root: string): Promise<Changesets> => {
  if (!existsSync(join(root, '.changeset'))) return [];
  try {
    return await readChangesets(root);
  } catch (error) {
    throw unreadable(root, error as Error);
  }
};

const fileOf = ({ id }: Changesets[number]): string => `.changeset/${id}.md`;

/**
 * @param released the version of the last release
 * @param current the version that the manifests have: between versioning and publishing it is ahead
 * @param isRelease whether that version is being released; then nothing that is still pending is a part of it
 * @throws {Undecided} for changesets that cannot be read
 */
export const planned = async (root: string, released: string, current: string, isRelease = false): Promise<Planned> => {
  const changesets = isRelease ? [] : await changesetsIn(root);
  const ahead = growth(released, current);
  const naming = (name: string) =>
    changesets.filter(({ releases }) => releases.some((release) => release.name === name));
  return {
    of: (name) =>
      worst([
        ahead,
        ...changesets.flatMap(({ releases }) => releases.filter((one) => one.name === name).map(({ type }) => type)),
      ]),
    by: (name) => naming(name).map(fileOf),
    complaints: (published) =>
      changesets.flatMap((one) => [
        ...one.releases
          .filter(({ name }) => !published.has(name))
          .map(({ name }) => `${fileOf(one)} names ${name}, which is no published package of this repository`),
        ...(one.releases.length > 0 && one.summary.trim() === ''
          ? [`${fileOf(one)} says nothing: the changelog has to tell users what changed`]
          : []),
      ]),
  };
};

/** @returns the version in the manifest of a folder */
export const versionIn = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string }).version;
