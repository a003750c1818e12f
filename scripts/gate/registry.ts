import { isSkipped } from '@referral-kit/files/walk';
import { inPackage } from '../../packages/compat/src/command/npm.ts';
import type { NoSource, Source } from '../../packages/compat/src/command/source.ts';
import { npm } from '../packages/npm.ts';
import { linesOf } from '../packages/run.ts';
import { type Manifest, type Package, publishable } from '../packages/workspace.ts';
import type { Baseline } from './baseline.ts';
import { promised } from './contract.ts';
import type { ReadText } from './declarations.ts';
import { exportsOf } from './exports.ts';
import type { Names } from './names.ts';
import type { Surface } from './surface.ts';
import { type Declarations, declarationsOf } from './types/declarations.ts';
import { Undecided } from './undecided.ts';
import { greatest } from './versions.ts';

/** @returns the versions that a package has; none when there is no such package or version. @throws {Undecided} when the registry does not say */
const versionsOf = async (root: string, spec: string): Promise<readonly string[]> => {
  const ended = await npm(['view', spec, 'versions', '--json'], { cwd: root, timeout: 300_000 });
  if (/\bE404\b/.test(`${ended.stdout}${ended.stderr}`)) return [];
  if (ended.status !== 0)
    throw new Undecided(
      `there is no tag of a release, and the registry does not say what is released: ${linesOf(ended).join(' ')}`,
    );
  return ended.stdout.trim() === '' ? [] : ([JSON.parse(ended.stdout)].flat(2) as string[]);
};

const fetched = async (root: string, spec: string): Promise<Source> => {
  const source: Source | NoSource = await inPackage(spec, '', root, { isSkipped });
  if ('code' in source) throw new Undecided(`${source.name}: ${source.message}`);
  return source;
};

const text = (source: Source, path: string): string | undefined => {
  const bytes = source.read(path);
  return Buffer.isBuffer(bytes) ? bytes.toString() : undefined;
};

/** What a package exported in a version. */
interface Published {
  readonly name: string;
  readonly names: Names;
  readonly declarations: Declarations;
}

/** @returns nothing for a package that the version did not have */
const publishedPackage = async (root: string, { manifest }: Package, version: string): Promise<Published[]> => {
  const spec = `${manifest.name}@${version}`;
  if ((await versionsOf(root, spec)).length === 0) return [];
  const source = await fetched(root, spec);
  const released = JSON.parse(text(source, 'package.json') ?? '{}') as Manifest;
  const read: ReadText = (path) => text(source, path);
  const names = { exports: exportsOf(released, read) };
  return [{ name: manifest.name, names, declarations: declarationsOf(released, read) }];
};

/** @returns what the packages exported in a version, and its types, as the registry has them */
export const publishedSurface = async (root: string, version: string): Promise<Surface> => {
  const packages = (await Promise.all(publishable().map((one) => publishedPackage(root, one, version)))).flat();
  return {
    names: Object.fromEntries(packages.map(({ name, names }) => [name, names])),
    declarations: Object.fromEntries(packages.map(({ name, declarations }) => [name, declarations])),
    results: {},
  };
};

/**
 * @param counts whether a version may be the last release
 * @returns the last release in the registry that npm is configured for; undefined when there is none
 */
export const publishedBaseline = async (
  root: string,
  leader: string,
  counts: (version: string) => boolean,
): Promise<Baseline | undefined> => {
  // Not the dist-tag `latest`: a package that is new has it on a placeholder.
  const version = greatest((await versionsOf(root, leader)).filter(counts));
  if (version === undefined) return undefined;
  const source = await fetched(root, `${leader}@${version}`);
  const { files, others } = promised(
    source.paths.map((path) => `schemas/${path}`),
    (path) => text(source, path.replace(/^schemas\//, '')),
  );
  const surface = await publishedSurface(root, version);
  const from = `${leader}@${version} in the registry`;
  return { version, from, promised: { files, others, ...surface }, hasAllNames: false };
};
