import { pointerOf } from '@referral-kit/text';
import type { Schema } from '../json.ts';
import type { Tokens } from './changes.ts';
import type { Finding } from './finding.ts';
import { definitionsOf } from './library.ts';

/** How many definitions are named before the rest is counted. */
const mostNamed = 3;

/** Two versions of a file, and what was compared of it. */
export interface Compared {
  readonly file: string;
  readonly old: Schema;
  readonly now: Schema;
  readonly isCompared: (oldAt: Tokens) => boolean;
  /** Whether a definition says the same in both versions. */
  readonly isSame: (oldAt: Tokens, newAt: Tokens) => boolean;
}

/** @returns the finding of definitions that were changed and that nothing which was compared refers to, if there are any */
export const unusedFindings = ({ file, old, now, isCompared, isSame }: Compared): Finding[] => {
  const after = definitionsOf(now);
  const changed = [...definitionsOf(old)].flatMap(([name, oldAt]) => {
    const newAt = after.get(name);
    return newAt && !isCompared(oldAt) && !isSame(oldAt, newAt) ? [{ oldAt, newAt }] : [];
  });
  const [first] = changed;
  if (!first) return [];
  const names = changed.slice(0, mostNamed).map(({ newAt }) => newAt.at(-1));
  const others = changed.length > mostNamed ? ` and ${changed.length - mostNamed} more` : '';
  const [oldPointer, newPointer] = [pointerOf(first.oldAt), pointerOf(first.newAt)];
  const isOne = changed.length === 1;
  return [
    {
      rule: 'definition/revised',
      bump: 'patch',
      file,
      oldPointer,
      newPointer,
      message: `nothing in this file refers to ${names.join(', ')}${others}, so ${isOne ? 'its change was' : 'their changes were'} not judged; if other documents do, choose ${isOne ? 'it' : 'them'} with --entry '#${isOne ? newPointer : `${pointerOf(first.newAt.slice(0, -1))}/*`}'`,
    },
  ];
};
