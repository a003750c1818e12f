/**
 * How often a test of `*.deep.test.ts` tries something: as often as it says in `npm run test:long`, an eighth of that, but ten times
 * at least, in `npm test`.
 */
export const scaled = (count: number): number =>
  process.env.DEEP === 'true' ? count : Math.min(count, Math.max(10, Math.ceil(count / 8)));
