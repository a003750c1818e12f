import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Promised, promised } from './contract.ts';
import { git } from './git.ts';
import { publishedBaseline, publishedSurface } from './registry.ts';
import { namesFile, type Surface } from './surface.ts';
import { Undecided } from './undecided.ts';
import { greatest, isBefore, isRelease } from './versions.ts';

/** The last release. */
export interface Baseline {
  readonly version: string;
  /** Where it was found, in words. */
  readonly from: string;
  readonly promised: Promised;
  /** Whether all of its surface is known; a registry knows exports and their types alone. */
  readonly hasAllNames: boolean;
}

/** The package whose releases are those of all: they share one version. */
export const leader = '@referral-kit/schemas';

const hasHistory = (root: string): boolean => existsSync(join(root, '.git'));

/** Whether a version may be the last release: any, or one before that which is being released. */
type Counts = (version: string) => boolean;

/** The surface of a release whose tag does not record it. */
const surfaceBesides = async (root: string, version: string, tag: string): Promise<Surface> => {
  const surface = await publishedSurface(root, version);
  if (Object.keys(surface.names).length > 0) return surface;
  throw new Undecided(
    `the tag ${tag} has no ${namesFile}, and the registry has no package of that version: nobody can tell which exports were promised`,
  );
};

const fromTag = async (root: string, counts: Counts): Promise<Baseline | undefined> => {
  // A copy without its history has no tags.
  if (!hasHistory(root)) return undefined;
  const tags = git(root, 'tag', '--list', `${leader}@*`, '--merged', 'HEAD').split('\n');
  const version = greatest(tags.map((tag) => tag.slice(leader.length + 1)).filter(counts));
  if (version === undefined) return undefined;
  const tag = `${leader}@${version}`;
  const paths = git(root, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', tag).split('\0');
  const known = new Set(paths);
  const read = (path: string): string | undefined =>
    known.has(path) ? git(root, 'show', `${tag}:${path}`) : undefined;
  const found = promised(paths, read);
  const hasAllNames = known.has(namesFile);
  const besides = hasAllNames ? {} : await surfaceBesides(root, version, tag);
  return { version, from: `the tag ${tag}`, promised: { ...found, ...besides }, hasAllNames };
};

/** The releases that a changelog mentions in addition to the version that the manifests have. */
const toldReleases = (root: string, version: string): string[] => {
  const path = join(root, 'schemas/CHANGELOG.md');
  const headings = existsSync(path) ? readFileSync(path, 'utf8').matchAll(/^## (\S+)$/gm) : [];
  return [...headings].flatMap(([, told = '']) => (isRelease(told) && told !== version ? [told] : []));
};

/** A workspace that has had a version may not be taken for one that was never released, because it is incomplete. */
const expectNoRelease = (root: string, version: string): void => {
  if (version === '0.0.0') return;
  const remedy = 'Fetch the tags: git fetch --tags, and --unshallow if the clone is shallow';
  const [told] = toldReleases(root, version);
  if (told !== undefined) {
    throw new Undecided(
      `schemas/CHANGELOG.md mentions the release ${told}, but there is no tag of it or of another one, and the registry has none. ${remedy}`,
    );
  }
  if (hasHistory(root) && git(root, 'rev-parse', '--is-shallow-repository').trim() === 'true')
    throw new Undecided(`the clone is shallow, and has no tag of a release. ${remedy}`);
};

/**
 * @param version what the manifests have
 * @param before the version that is being released, where that is not to be compared with itself
 * @returns the last release: by its tag, else by the registry; undefined when nothing has been released
 * @throws {Undecided} when there is no telling
 */
export const baseline = async (root: string, version: string, before?: string): Promise<Baseline | undefined> => {
  const counts: Counts = (one) => before === undefined || isBefore(one, before);
  const found = (await fromTag(root, counts)) ?? (await publishedBaseline(root, leader, counts));
  if (!found) expectNoRelease(root, version);
  return found;
};
