import type { baselineCodes } from '../codes.ts';
import type { CommandExample, Explanation } from '../explanation.ts';

const example = (tag: string, ...expires: readonly string[]): CommandExample => ({
  files: {
    'tag/old.json': tag,
    'baseline.json': `${JSON.stringify(
      {
        version: 1,
        entries: expires.map((day) => ({
          file: 'tag/old.json',
          code: 'schema/empty-string',
          pointer: '/id',
          reason: 'Imported from the old system',
          expires: day,
        })),
      },
      null,
      2,
    )}\n`,
  },
  command: 'referral-kit validate tag --baseline baseline.json',
});

const passing = example('{ "id": "" }', '9999-12-31');

/** The faults of baselines. */
export const baseline: Readonly<Record<keyof typeof baselineCodes, Explanation>> = {
  'baseline/stale': {
    why: 'An entry that is no longer needed would hide the fault if it came back.',
    fix: 'Remove the entry, or run "referral-kit baseline --update", which keeps the other entries and their reasons.',
    failing: example('{ "id": "Accounting" }', '9999-12-31'),
    passing,
  },
  'baseline/expired': {
    why: 'The fault was accepted until a date that has passed.',
    fix: 'Fix the fault and remove the entry. If it has to wait, set a later date and say why.',
    failing: example('{ "id": "" }', '2020-01-31'),
    comesWith: ['schema/empty-string'],
    passing,
  },
};
