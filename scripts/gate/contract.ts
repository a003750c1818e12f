import type { Json } from '@referral-kit/compat';
import { recordedSurface, type Surface } from './surface.ts';
import { Undecided } from './undecided.ts';

/** All that the packages promise at one time. */
export interface Promised extends Surface {
  /** Schemas and tables by path from the root of the workspace. */
  readonly files: Readonly<Record<string, Json>>;
  /** The texts of what else is in the folders of revisions, by path: nothing should. */
  readonly others: Readonly<Record<string, string>>;
}

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

/** @returns what a set of files promises; the surface is that of a release. @throws {Undecided} for one that is no JSON */
export const promised = (paths: Iterable<string>, read: (path: string) => string | undefined): Promised => {
  const all = [...paths];
  const text = (path: string): string => read(path) ?? '';
  const others = all.filter((path) => revisionOf(path) !== undefined && !isPromised(path));
  return {
    files: Object.fromEntries(all.filter(isPromised).map((path) => [path, parsed(path, text(path))])),
    others: Object.fromEntries(others.map((path) => [path, text(path)])),
    ...recordedSurface(read),
  };
};
