import tolerantSchema from '@referral-kit/schemas/2018-10-01/tolerant/referral.bundle.schema.json' with {
  type: 'json',
};
import { Referral } from '@referral-kit/validator';
import { Referral as Tolerant } from '@referral-kit/validator/tolerant';
import { parsed, texts, withUnknown } from '../documents.ts';
import { compare } from '../measure/compare.ts';
import { compileAjv } from '../peers/ajv.ts';
import { type Suite, timingCell } from './suite.ts';

const ajv = compileAjv(tolerantSchema, false);

/** Reading what a live service sends: twenty members that the documented type does not have. */
export const tolerant: Suite = (effort) => {
  const full = parsed(texts['full referral, 1.6 kB']);
  const unknown = parsed(withUnknown);
  const timings = compare(
    [
      { name: 'strict `is`, full referral without unknown members', inputs: full, run: Referral.is },
      { name: 'tolerant `is`', inputs: unknown, run: Tolerant.is },
      { name: 'tolerant `validate`, with 20 warnings', inputs: unknown, run: (data) => Tolerant.validate(data) },
      { name: 'ajv with ajv-formats, tolerant schema', inputs: unknown, run: (data) => ajv(data) },
    ],
    effort,
  );
  return {
    title: 'Tolerant reading of a referral with 20 unknown members',
    about: 'Time of one call, and how many times as long as strict `is` on the same referral without them.',
    columns: ['time'],
    rows: timings.map((timing) => ({ name: timing.name, cells: [timingCell(timing)] })),
    targets: [
      {
        what: 'tolerant `is` with 20 unknown members against strict `is`',
        measured: timings[1]?.ratio ?? Number.NaN,
        limit: 3,
        bound: 'at most',
        unit: '×',
      },
    ],
  };
};
