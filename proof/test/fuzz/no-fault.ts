import type { Target } from '../../fuzz/target.ts';

let seen = 0;

const count = (input: string): void => {
  if (input.includes('a')) seen += 1;
  if (input.includes('b')) seen -= 1;
};

/** Has two branches, and nothing is wrong with it. */
export const target: Target = {
  name: 'no-fault',
  what: 'two branches are reached',
  seeds: ['-'],
  tokens: ['aa', 'bb'],
  longest: 16,
  isTried: (url) => url.endsWith('/no-fault.ts'),
  fault: (input) => {
    count(String(input));
    return Number.isNaN(seen) ? 'it is no number' : undefined;
  },
};
