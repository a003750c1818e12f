import type { Json } from '@referral-kit/compat';
import type { Names } from './names.ts';

/** All that the packages promise at one time. */
export interface Promised {
  /** Schemas and tables by path from the root of the workspace. */
  readonly files: Readonly<Record<string, Json>>;
  /** Names by package. */
  readonly names: Readonly<Record<string, Names>>;
}

/** The list of the names that the packages promised as they were released: written with each version. */
export const namesFile = 'api.lock.json';

const revisionFile = /^schemas\/(\d{4}-\d\d-\d\d)\/.*\.json$/;
const reportFile = /^packages\/([^/]+)\/report\.schema\.json$/;

/** Whether a file of the workspace is a part of the contract. */
export const isPromised = (path: string): boolean => revisionFile.test(path) || reportFile.test(path);

/** @returns the revision that a file is a part of */
export const revisionOf = (path: string): string | undefined => revisionFile.exec(path)?.[1];

const folders: Readonly<Record<string, string>> = { cli: 'referral-kit' };

/** @returns the package that publishes a file */
export const packageOf = (path: string): string => {
  const folder = reportFile.exec(path)?.[1];
  return folder === undefined ? '@referral-kit/schemas' : (folders[folder] ?? `@referral-kit/${folder}`);
};

/** @returns what a set of files promises; the names are those of a release. @throws {SyntaxError} for one that is no JSON */
export const promised = (paths: Iterable<string>, read: (path: string) => string | undefined): Promised => {
  const lock = read(namesFile);
  return {
    files: Object.fromEntries(
      [...paths].filter(isPromised).map((path) => [path, JSON.parse(read(path) as string) as Json]),
    ),
    names: lock === undefined ? {} : (JSON.parse(lock) as { readonly packages: Promised['names'] }).packages,
  };
};
