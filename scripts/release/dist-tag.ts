import { isBefore } from '../gate/versions.ts';

/**
 * @param version that is released
 * @param others the versions that were released before, of every line
 * @returns the dist-tag that it gets: a prerelease, or a version of a line that has a successor, is never `latest`
 */
export const distTagOf = (version: string, others: readonly string[]): string => {
  if (version.includes('-')) return 'next';
  const hasSuccessor = others.some((other) => !other.includes('-') && isBefore(version, other));
  return hasSuccessor ? `latest-${version.split('.')[0]}` : 'latest';
};
