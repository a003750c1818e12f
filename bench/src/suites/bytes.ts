import { ratioIn, tableOf, timeApart } from './peer-table.ts';
import type { Suite } from './suite.ts';

const kinds = ['full referral, 1.6 kB', 'minimal referral', '200 team members, 500 tags', '1 fault'] as const;

/** The verdict about a document that arrives as bytes. */
export const bytes: Suite = (effort) => {
  const timings = timeApart('bytes', kinds, effort);
  return {
    title: 'From bytes: `Referral.isJson`',
    about:
      'Time of one call, and how many times as long as `JSON.parse` of the same bytes it takes; both decode, but only `isJson` sees duplicate members and lossy numbers.',
    ...tableOf(timings),
    targets: [
      {
        what: '`Referral.isJson` against `JSON.parse` of the bytes, full referral',
        measured: ratioIn(timings, 'full referral, 1.6 kB', '`Referral.isJson`'),
        limit: 1,
        bound: 'at most',
        unit: '×',
      },
    ],
  };
};
