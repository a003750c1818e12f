import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packed } from '../packages/pack.ts';
import { root } from '../packages/workspace.ts';
import { integrityOf } from './tarballs.ts';

/** One entry of a `package-lock.json`. */
interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly link?: boolean;
}

type Entries = Readonly<Record<string, Entry>>;

const locked = (): Entries =>
  (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { readonly packages: Entries }).packages;

/** The paths at which Node looks for what a package imports, nearest first. */
const placesFrom = (path: string): string[] => {
  const parts = path.split('/node_modules/');
  const inside = parts.map((_, index) => parts.slice(0, parts.length - index).join('/node_modules/'));
  return [...inside.map((place) => `${place}/node_modules/`), 'node_modules/'];
};

/** A published package of ours as an entry. */
const entryOf = ({ manifest, tarball }: Packed): Entry => {
  const { version, license, dependencies = {} } = manifest;
  return { version, ...(license && { license }), integrity: integrityOf(tarball), dependencies };
};

/**
 * @param packed one of `packages`, which are all that are released together
 * @returns a `package-lock.json` of that package alone: what it needs at run time, in the versions that this
 *   repository is tested with
 * @throws {Error} when a dependency is not locked here
 */
export const lockOf = (packed: Packed, packages: readonly Packed[]): object => {
  const here = locked();
  const { name, manifest } = packed;
  const entries: Record<string, Entry> = {};
  const add = (wanted: string, place: string, from: string): void => {
    const ours = packages.find((one) => one.name === wanted);
    const path = placesFrom(from).find((start) => `${start}${wanted}` in here);
    if (path === undefined) throw new Error(`${wanted}, which ${name} needs, is not in package-lock.json`);
    const found = ours ? entryOf(ours) : here[`${path}${wanted}`];
    const reached = placesFrom(place).map((start) => entries[`${start}${wanted}`]?.version);
    if (found === undefined || reached.includes(found.version)) return;
    const at = `node_modules/${wanted}` in entries ? `${place}/node_modules/${wanted}` : `node_modules/${wanted}`;
    const { version, integrity, license, dependencies } = found;
    entries[at] = {
      ...(version && { version }),
      ...(integrity && { integrity }),
      ...(license && { license }),
      ...(dependencies && { dependencies }),
    };
    const source = ours ? workspaceOf(ours) : `${path}${wanted}`;
    for (const next of Object.keys(dependencies ?? {})) add(next, at, source);
  };
  for (const next of Object.keys(manifest.dependencies ?? {})) add(next, '', workspaceOf(packed));
  const { version, license, dependencies } = manifest;
  return {
    name,
    version,
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name, version, license, dependencies }, ...entries },
  };
};

const workspaceOf = ({ manifest }: Packed): string => manifest.repository?.directory ?? '';
