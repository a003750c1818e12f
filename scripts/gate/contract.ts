import type { Json } from '@referral-kit/compat';
import type { Names } from './names.ts';
import { Undecided } from './undecided.ts';

/** All that the packages promise at one time. */
export interface Promised {
  /** Schemas and tables by path from the root of the workspace. */
  readonly files: Readonly<Record<string, Json>>;
  /** The texts of what else lies in the folders of revisions, by path: nothing should. */
  readonly others: Readonly<Record<string, string>>;
  /** Names by package. */
  readonly names: Readonly<Record<string, Names>>;
}

/** The list of the names that the packages promised as they were released: written with each version. */
export const namesFile = 'api.lock.json';

const revisionFile = /^schemas\/(\d{4}-\d\d-\d\d)\//;
const reportFile = /^packages\/([^/]+)\/report\.schema\.json$/;

/** @returns the revision that a file is a part of */
export const revisionOf = (path: string): string | undefined => revisionFile.exec(path)?.[1];

/** Whether a file of the workspace is a part of the contract. */
const isPromised = (path: string): boolean =>
  (revisionOf(path) !== undefined && path.endsWith('.json')) || reportFile.test(path);

const folders: Readonly<Record<string, string>> = { cli: 'referral-kit' };

/** @returns the package that publishes a file */
export const packageOf = (path: string): string => {
  const folder = reportFile.exec(path)?.[1];
  return folder === undefined ? '@referral-kit/schemas' : (folders[folder] ?? `@referral-kit/${folder}`);
};

const parsed = (path: string, text: string): Json => {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new Undecided(`${path} is no JSON: ${(error as Error).message}`);
  }
};

/** @returns what a set of files promises; the names are those of a release. @throws {Undecided} for one that is no JSON */
export const promised = (paths: Iterable<string>, read: (path: string) => string | undefined): Promised => {
  const all = [...paths];
  const text = (path: string): string => read(path) ?? '';
  const others = all.filter((path) => revisionOf(path) !== undefined && !isPromised(path));
  const lock = read(namesFile);
  return {
    files: Object.fromEntries(all.filter(isPromised).map((path) => [path, parsed(path, text(path))])),
    others: Object.fromEntries(others.map((path) => [path, text(path)])),
    names: lock === undefined ? {} : (parsed(namesFile, lock) as { readonly packages: Promised['names'] }).packages,
  };
};
