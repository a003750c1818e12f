import type { Target } from '../../fuzz/target.ts';

const word = 'fuzz';

const step = (input: string): void => {
  if (!input.includes('f')) return;
  if (!input.includes('fu')) return;
  if (!input.includes('fuz')) return;
  if (!input.includes(word)) return;
  throw new Error('reached');
};

/** Fails on one word, which chance alone hardly ever writes. */
export const target: Target = {
  name: 'steps',
  what: 'a word is not written',
  seeds: ['-'],
  tokens: [...'abcdefghijklmnopqrstuvwxyz'],
  longest: 16,
  isTried: (url) => url.endsWith('/steps.ts'),
  fault: (input) => {
    step(String(input));
    return undefined;
  },
};
