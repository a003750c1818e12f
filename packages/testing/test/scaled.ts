/** Whether this is `npm run test:long`. */
export const isDeep: boolean = process.env.DEEP === 'true';

/**
 * How often a test of `*.deep.test.ts` tries something: as often as it says in `npm run test:long`; in `npm test` an
 * eighth of that, but at least ten times.
 */
export const scaled = (count: number): number => (isDeep ? count : Math.min(count, Math.max(10, Math.ceil(count / 8))));

/** @returns all cases in `npm run test:long`, and every fourth one in `npm test` */
export const selected = <Case>(cases: readonly Case[]): readonly Case[] =>
  isDeep ? cases : cases.filter((_, index) => index % 4 === 0);
