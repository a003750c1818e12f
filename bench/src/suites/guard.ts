import { peers } from '../peers/index.ts';
import type { Target } from '../report/section.ts';
import { kinds, ratioIn, tableOf, timeApart } from './peer-table.ts';
import type { Suite } from './suite.ts';

/** How many times as long as ours each peer has to take on the full referral. */
const limits: readonly (readonly [peer: string, limit: number])[] = [
  ['ajv with ajv-formats', 3.5],
  ['TypeBox, compiled', 5],
  ['zod 4', 6],
];

/** The verdict alone. */
export const guard: Suite = (effort) => {
  const timings = timeApart('guard', kinds, effort);
  const target = (name: string, limit: number): Target => ({
    what: `\`Referral.is\` on the full referral against ${name}`,
    measured: ratioIn(timings, 'full referral, 1.6 kB', name),
    limit,
    bound: 'at least',
    unit: '×',
  });
  const others = peers.slice(1).map(({ name }) => name);
  const rest = others.filter((name) => !limits.some(([limited]) => limited === name));
  return {
    title: 'Verdict alone: `Referral.is`',
    about:
      'Time of one call, and how many times as long as `Referral.is` it takes. Each column in a process of its own; in that of the last one every peer has judged all fixtures before, valid and invalid.',
    better: 'faster',
    ...tableOf(timings),
    targets: [...limits.map(([name, limit]) => target(name, limit)), ...rest.map((name) => target(name, 1))],
  };
};
