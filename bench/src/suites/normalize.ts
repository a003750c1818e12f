import { normalize } from '@referral-kit/normalizer';
import { type Draft, parsed, texts } from '../documents.ts';
import { compare } from '../measure/compare.ts';
import { type Suite, timingCell } from './suite.ts';

const kind = 'full referral, 1.6 kB';

/** The names of all members in another case. */
const recased = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(recased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name.charAt(0).toUpperCase() + name.slice(1), recased(part)]),
  );
};

/** What a service adds to a referral, in addition to what is documented. */
const withLinks = (draft: Draft): Draft => ({ ...draft, attributes: { objectType: 'Referral' }, links: {} });

const textsOf = (change: (value: unknown) => unknown): string[] =>
  texts[kind].map((text) => JSON.stringify(change(JSON.parse(text))));

const kinds: Readonly<Record<string, readonly string[]>> = {
  canonical: texts[kind],
  'with unknown members': textsOf(withLinks),
  'every name in another case': textsOf(recased),
};

const options = { revision: '2018-10-01', type: 'Referral' } as const;

/** What the normaliser costs compared with the parsing that comes before it. */
export const normalizing: Suite = (effort) => {
  const columns = Object.keys(kinds);
  const timings = columns.map((column) => {
    const pool = kinds[column] as readonly string[];
    return compare(
      [
        { name: '`JSON.parse` of its text', inputs: pool, run: (text: string) => JSON.parse(text) as unknown },
        { name: '`normalize`', inputs: parsed(pool), run: (value: unknown) => normalize(value, options).value },
      ],
      effort,
    );
  });
  const ratio = (column: number): number => timings[column]?.[1]?.ratio ?? Number.NaN;
  return {
    title: 'Normalising',
    about: `Time to normalise a referral (${kind}), and its share of the time of parsing the same text.`,
    columns,
    rows: [0, 1].map((row) => ({
      name: timings[0]?.[row]?.name ?? '',
      cells: timings.map((column) => column[row] && timingCell(column[row])),
    })),
    targets: [
      { what: 'Normalising a canonical referral', measured: ratio(0), limit: 0.1, bound: 'at most', unit: '×' },
      { what: 'Normalising one in mixed case', measured: ratio(2), limit: 1.5, bound: 'at most', unit: '×' },
    ],
  };
};
