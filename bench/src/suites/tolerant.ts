import tolerantSchema from '@referral-kit/schemas/2018-10-01/tolerant/referral.bundle.schema.json' with {
  type: 'json',
};
import { Referral } from '@referral-kit/validator';
import { Referral as Tolerant } from '@referral-kit/validator/tolerant';
import { parsed, texts, withUnknown } from '../documents.ts';
import { compare } from '../measure/compare.ts';
import { compileAjv } from '../peers/ajv.ts';
import { peers } from '../peers/index.ts';
import { type Suite, timingCell } from './suite.ts';

const ajv = compileAjv(tolerantSchema, false);

const others = peers.slice(1).filter(({ faults }) => faults);

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
  const reports = compare(
    [
      { name: 'tolerant `validate`, with 20 warnings', inputs: unknown, run: (data) => Tolerant.validate(data) },
      ...others.map(({ name, faults }) => ({
        name: `${name}, 20 faults`,
        inputs: unknown,
        run: faults ?? Tolerant.is,
      })),
    ],
    effort,
  );
  return {
    title: 'Tolerant reading of a referral with 20 unknown members',
    about:
      'Time of one call, and how many times as long as strict `is` on the same referral without them; of peers that report all faults, how many times as long as the tolerant `validate`, which reports the same members as warnings.',
    columns: ['time'],
    rows: [...timings, ...reports.slice(1)].map((timing) => ({ name: timing.name, cells: [timingCell(timing)] })),
    targets: [
      {
        what: 'tolerant `is` with 20 unknown members against strict `is`',
        measured: timings[1]?.ratio ?? Number.NaN,
        limit: 3,
        bound: 'at most',
        unit: '×',
      },
      ...others.map(({ name }, index) => ({
        what: `tolerant \`validate\` with 20 warnings, against ${name} with 20 faults`,
        measured: reports[index + 1]?.ratio ?? Number.NaN,
        limit: 1,
        bound: 'at least' as const,
        unit: '×' as const,
      })),
    ],
  };
};
