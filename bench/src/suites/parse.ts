import { Referral } from '@referral-kit/validator';
import { parsed, texts } from '../documents.ts';
import { compare, type Timing } from '../measure/compare.ts';
import { peers } from '../peers/index.ts';
import type { Section } from '../report/section.ts';
import { type Suite, timingCell } from './suite.ts';

const kinds = ['full referral, 1.6 kB', 'minimal referral', '200 team members, 500 tags'] as const;

/** Peers that documents are parsed for and handed to at once. */
const judges = peers.filter(({ name }) => ['ajv with ajv-formats', 'zod 4'].includes(name));

const parseJson = (text: string): unknown => JSON.parse(text);

/** The verdict beside the parsing that comes before it: on documents at hand, and on each as it has been parsed. */
export const parse: Suite = (effort) => {
  const timings = kinds.map((kind) =>
    compare(
      [
        { name: '`JSON.parse` of its text', inputs: texts[kind], run: parseJson },
        { name: '`Referral.is`', inputs: parsed(texts[kind]), run: Referral.is },
        {
          name: '`JSON.parse`, then `Referral.is`',
          inputs: texts[kind],
          run: (text: string) => Referral.is(parseJson(text)),
        },
        ...judges.map((peer) => ({
          name: `\`JSON.parse\`, then ${peer.name}`,
          inputs: texts[kind],
          run: (text: string) => peer.is(parseJson(text)),
        })),
      ],
      effort,
    ),
  );
  const full = timings[0] as readonly Timing[];
  return {
    title: 'Beside `JSON.parse`',
    about: 'Time of one call, and how many times as long as parsing the same text it takes.',
    columns: kinds,
    rows: full.map(({ name }, row): Section['rows'][number] => ({
      name,
      cells: timings.map((column) => column[row] && timingCell(column[row])),
    })),
    targets: [
      {
        what: '`Referral.is` against `JSON.parse`, full referral',
        measured: full[1]?.ratio ?? Number.NaN,
        limit: 0.15,
        bound: 'at most',
        unit: '×',
      },
    ],
  };
};
