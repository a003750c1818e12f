import { aString } from '@referral-kit/text';

/** Which of many possible values a factory makes. */
export interface SeedOptions {
  /** The same seed makes the same value. Without one, each call makes another, in the same order in every process. */
  readonly seed?: string;
}

/** @throws {TypeError} when a seed is no text */
export const checkSeed = (seed: unknown): void => {
  if (seed !== undefined) aString('seed', seed);
};

/** @returns what says, call by call, which sample it is a factory's turn to make. */
export const turn = (): ((options: SeedOptions) => { readonly seed: string; readonly index: number }) => {
  let calls = 0;
  return ({ seed }) => {
    checkSeed(seed);
    if (seed !== undefined) return { seed, index: 0 };
    calls += 1;
    return { seed: '1', index: calls - 1 };
  };
};
