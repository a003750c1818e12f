import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseChangesetFile } from '@changesets/parse';
import { Undecided } from './undecided.ts';

const form = `A changeset begins with the packages that it is about, and what each needs (patch, minor or major):

    ---
    "@referral-kit/schemas": minor
    ---

    What changed, and what to do about it.`;

const faultOf = (root: string, path: string): string[] => {
  try {
    parseChangesetFile(readFileSync(join(root, path), 'utf8'));
    return [];
  } catch (error) {
    return [`${path}: ${(error as Error).message.split('\n')[0]}`];
  }
};

/** @returns what to tell of changesets that cannot be read: which, why, and how they should be */
export const unreadable = (root: string, why: Error): Undecided => {
  const paths = globSync('.changeset/{,pre/}*.md', { cwd: root }).filter((path) => basename(path) !== 'README.md');
  const faults = paths.sort().flatMap((path) => faultOf(root, path));
  return new Undecided(`${(faults.length > 0 ? faults : [why.message]).join('\n')}\n${form}`);
};
