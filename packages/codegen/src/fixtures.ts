import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { revisions } from './contract.ts';
import { manifest } from './manifest.ts';

/** An issue as a sidecar expects it. */
export interface ExpectedIssue {
  readonly code: string;
  readonly pointer: string;
}

/** One instance of `fixtures/`, with what its folder says about it. */
export interface Fixture {
  /** Path below the folder of fixtures, with forward slashes. */
  readonly path: string;
  readonly revision: string;
  readonly profile: 'strict' | 'tolerant';
  /** File name of the type's schema, without its ending: `customer-profile`. */
  readonly type: string;
  /** The type's own name: `CustomerProfile`. */
  readonly typeName: string;
  readonly valid: boolean;
  readonly text: string;
  readonly value: unknown;
  /** What the sidecar holds, unchecked; `undefined` where there is none. */
  readonly expected: unknown;
}

/** Where the project keeps its own instances. */
export const fixturesFolder: string = join(import.meta.dirname, '../../../fixtures');

const sidecarEnding = '.expected.json';

// [<revision>/][tolerant/ or several-faults/]<type>/<valid or invalid>/<name>.json
const layout =
  /^(?:(?<revision>\d{4}-\d\d-\d\d)\/)?(?:(?<way>tolerant|several-faults)\/)?(?<type>[a-z0-9-]+)\/(?<verdict>valid|invalid)\/[a-z0-9-]+\.json$/;

const typeNames: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  revisions.map(({ name, types, slug }) => [name, new Map(types.map((type) => [slug(type), type]))]),
);

const read = (folder: string, path: string): Fixture => {
  const { revision = manifest.default, way, type, verdict } = layout.exec(path)?.groups ?? {};
  const typeName = typeNames.get(revision)?.get(type ?? '');
  if (!type || !typeName) throw new Error(`fixtures/${path}: no fixture belongs there`);
  const text = readFileSync(join(folder, path), 'utf8');
  const sidecar = join(folder, path.replace(/\.json$/, sidecarEnding));
  return {
    path,
    revision,
    profile: way === 'tolerant' ? 'tolerant' : 'strict',
    type,
    typeName,
    valid: verdict === 'valid',
    text,
    value: JSON.parse(text),
    expected: existsSync(sidecar) ? JSON.parse(readFileSync(sidecar, 'utf8')) : undefined,
  };
};

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.json'))
    .sort();

/**
 * @returns every fixture, in the order of their paths
 * @throws when a file lies where no fixture belongs, or is no JSON
 */
export const readFixtures = (folder: string = fixturesFolder): Fixture[] =>
  jsonFiles(folder)
    .filter((path) => !path.endsWith(sidecarEnding))
    .map((path) => read(folder, path));

/** @returns the sidecars that are next to no fixture. */
export const orphanSidecars = (folder: string = fixturesFolder): string[] => {
  const paths = jsonFiles(folder);
  return paths.filter((path) => path.endsWith(sidecarEnding) && !paths.includes(path.replace(sidecarEnding, '.json')));
};
