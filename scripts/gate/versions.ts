import type { Bump } from '@referral-kit/compat';

const numbers = (version: string): readonly [number, number, number] | undefined => {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
};

/** @returns below 0 when the left one is the earlier version, above 0 when it is the later one */
const order = (left: string, right: string): number => {
  const [a, b] = [numbers(left) ?? [], numbers(right) ?? []];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
};

/** @returns the greatest of some versions; what is no release is passed over */
export const greatest = (versions: readonly string[]): string | undefined =>
  versions.filter(isRelease).sort(order).at(-1);

/** @returns the version that a prerelease leads to */
const released = (version: string): string => version.replace(/-.*$/, '');

/** Whether a version is a release, and earlier than another one. */
export const isBefore = (version: string, other: string): boolean =>
  numbers(version) !== undefined && order(version, released(other)) < 0;

/** Whether a version is a release, not a prerelease or a placeholder. */
export const isRelease = (version: string): boolean => numbers(version) !== undefined;

/** @returns how a version grew from one to another; a prerelease counts as what it leads to */
export const growth = (from: string, to: string): Bump => {
  const target = released(to);
  const [a, b] = [numbers(from), numbers(target)];
  if (!a || !b || order(from, target) >= 0) return 'none';
  return a[0] !== b[0] ? 'major' : a[1] !== b[1] ? 'minor' : 'patch';
};

/** @returns what a change asks for after a version: before 1.0.0 a break is a minor version, and all else a patch */
export const asked = (bump: Bump, version: string): Bump => {
  if (!version.startsWith('0.') || bump === 'none') return bump;
  return bump === 'major' ? 'minor' : 'patch';
};
