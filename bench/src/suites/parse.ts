import { ratioIn, tableOf, timeApart } from './peer-table.ts';
import type { Suite } from './suite.ts';

const kinds = ['full referral, 1.6 kB', 'minimal referral', '200 team members, 500 tags'] as const;

/** The verdict compared with the parsing that comes before it: on documents at hand, and on each as it has been parsed. */
export const parse: Suite = (effort) => {
  const timings = timeApart('parse', kinds, effort);
  return {
    title: 'Beside `JSON.parse`',
    about: 'Time of one call, and how many times as long as parsing the same text it takes.',
    ...tableOf(timings),
    targets: [
      {
        what: '`Referral.is` against `JSON.parse`, full referral',
        measured: ratioIn(timings, 'full referral, 1.6 kB', '`Referral.is`'),
        limit: 0.15,
        bound: 'at most',
        unit: '×',
      },
    ],
  };
};
