import { Referral } from '@referral-kit/validator';
import { parsed, texts } from '../documents.ts';
import { compare } from '../measure/compare.ts';
import { type Suite, timingCell } from './suite.ts';

const kinds = ['full referral, 1.6 kB', 'minimal referral', '200 team members, 500 tags'] as const;

/** The verdict beside the parsing that comes before it. */
export const parse: Suite = (effort) => {
  const timings = kinds.map((kind) =>
    compare(
      [
        { name: '`JSON.parse` of its text', inputs: texts[kind], run: (text: string) => JSON.parse(text) as unknown },
        { name: '`Referral.is`', inputs: parsed(texts[kind]), run: Referral.is },
      ],
      effort,
    ),
  );
  return {
    title: 'Beside `JSON.parse`',
    about: 'Time of one call, and its share of the time of parsing the same text.',
    columns: kinds,
    rows: [0, 1].map((row) => ({
      name: timings[0]?.[row]?.name ?? '',
      cells: timings.map((column) => column[row] && timingCell(column[row])),
    })),
    targets: [
      {
        what: '`Referral.is` against `JSON.parse`, full referral',
        measured: timings[0]?.[1]?.ratio ?? Number.NaN,
        limit: 0.15,
        bound: 'at most',
        unit: '×',
      },
    ],
  };
};
