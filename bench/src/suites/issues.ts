import { kinds, ratioIn, tableOf, timeApart } from './peer-table.ts';
import type { Suite } from './suite.ts';

/** The verdict with the faults, finished. */
export const issues: Suite = (effort) => {
  const timings = timeApart('issues', kinds, effort);
  return {
    title: 'Verdict with all faults: `Referral.validate`',
    about: 'Time of one call, with every message read, and how many times as long as `Referral.validate` it takes.',
    ...tableOf(timings),
    targets: (['1 fault', '10 faults'] as const).map((kind) => ({
      what: `zod's \`safeParse\` against \`Referral.validate\`, ${kind}`,
      measured: ratioIn(timings, kind, 'zod 4'),
      limit: 1,
      bound: 'at least',
      unit: '×',
    })),
  };
};
