import type { Target } from '../../fuzz/target.ts';

/** Never ends with an exclamation mark. */
export const target: Target = {
  name: 'endless',
  what: 'it ends',
  seeds: ['-'],
  tokens: ['!'],
  longest: 16,
  isTried: (url) => url.endsWith('/endless.ts'),
  fault: (input) => {
    while (input.includes('!'));
    return undefined;
  },
};
