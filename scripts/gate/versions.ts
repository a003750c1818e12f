import type { Bump } from '@referral-kit/compat';

const numbers = (version: string): readonly [number, number, number] | undefined => {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
};

const order = (left: string, right: string): number => {
  const [a, b] = [numbers(left) ?? [], numbers(right) ?? []];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
};

/** @returns the greatest of some versions; what is no release is passed over */
export const greatest = (versions: readonly string[]): string | undefined =>
  versions
    .filter((version) => numbers(version))
    .sort(order)
    .at(-1);

/** @returns how a version grew from one to another */
export const growth = (from: string, to: string): Bump => {
  const [a, b] = [numbers(from), numbers(to)];
  if (!a || !b || order(from, to) >= 0) return 'none';
  return a[0] !== b[0] ? 'major' : a[1] !== b[1] ? 'minor' : 'patch';
};

/** @returns what a change asks for after a version: before 1.0.0 a break is a minor version, and all else a patch */
export const asked = (bump: Bump, version: string): Bump => {
  if (!version.startsWith('0.') || bump === 'none') return bump;
  return bump === 'major' ? 'minor' : 'patch';
};
