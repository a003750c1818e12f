import { peers } from '../peers/index.ts';
import type { Target } from '../report/section.ts';
import { type Columns, kinds, ratioIn, tableOf, timeApart } from './peer-table.ts';
import type { Suite } from './suite.ts';

const others = peers.slice(1).filter(({ faults }) => faults);

const targetsOf = (timings: Columns, how: string): Target[] =>
  (['1 fault', '10 faults'] as const).flatMap((kind) =>
    others.map(({ name }) => ({
      what: `\`Referral.validate\`, ${kind}, ${how}, against ${name}`,
      measured: ratioIn(timings, kind, name),
      limit: 1,
      bound: 'at least',
      unit: '×',
    })),
  );

/** The verdict with the faults, every message read. */
export const issues: Suite = (effort) => {
  const timings = timeApart('issues', kinds, effort);
  return {
    title: 'Verdict with all faults: `Referral.validate`',
    about: 'Time of one call, with every message read, and how many times as long as `Referral.validate` it takes.',
    better: 'faster',
    ...tableOf(timings),
    targets: targetsOf(timings, 'messages read'),
  };
};

/** The verdict with the faults, counted but not read. */
export const unread: Suite = (effort) => {
  const timings = timeApart('unread', ['1 fault', '10 faults'], effort);
  return {
    title: 'Verdict with all faults, messages not read',
    about:
      'Time of one call whose faults are counted only, as where the first is logged or the document is refused without a reason.',
    better: 'faster',
    ...tableOf(timings),
    targets: targetsOf(timings, 'messages not read'),
  };
};
