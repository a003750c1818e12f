import { Referral } from '@referral-kit/validator';
import { parsed, setTags, setTeam, sized } from '../documents.ts';
import { compare } from '../measure/compare.ts';
import { exponent } from '../measure/stats.ts';
import type { Cell } from '../report/section.ts';
import type { Suite } from './suite.ts';

const counts = [10, 100, 1_000, 10_000] as const;
const many = counts.filter((count) => count >= 100);

const growths = [
  { name: 'team members', set: setTeam },
  { name: 'tags', set: setTags },
] as const;

/** How time grows with the size of the document. */
export const slope: Suite = (effort) => {
  const rows = growths.map(({ name, set }) => {
    const contestants = counts.map((count) => ({
      name: String(count),
      inputs: parsed(sized(set, count)),
      run: Referral.is,
    }));
    const timings = compare(contestants, effort);
    const points = timings.map(({ nanoseconds }, index) => [counts[index] ?? 0, nanoseconds] as const);
    return { name, timings, power: exponent(points.filter(([count]) => count >= (many[0] ?? 0))) };
  });
  return {
    title: 'Growth of `Referral.is`',
    about: `Time of one call by the number of team members or tags, and the power of that number that time grows with from ${many[0]} on: 1 is linear.`,
    columns: [...counts.map((count) => count.toLocaleString('en-US')), 'power'],
    rows: rows.map(({ name, timings, power }) => ({
      name,
      cells: [
        ...timings.map(({ nanoseconds }): Cell => ({ value: nanoseconds, unit: 'nanoseconds' })),
        { value: power, unit: 'exponent' },
      ],
    })),
    targets: rows.map(({ name, power }) => ({
      what: `\`Referral.is\`: power of the number of ${name} that time grows with`,
      measured: power,
      limit: 1.1,
      bound: 'at most',
      unit: '',
    })),
  };
};
