import { Referral as Strict } from '@referral-kit/validator';
import { Referral as Later } from '@referral-kit/validator/2022-04-21/tolerant';
import { Referral as Tolerant } from '@referral-kit/validator/tolerant';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { checkHistory, transition } from '../src/index.ts';
import { checkPatch, checkUpdate, type UpdateResult } from '../src/updates.ts';
import { combinations, statuses, substatuses } from './pairs.ts';
import { referral } from './referral.ts';

const lost = { status: 'Closed', substatus: 'Lost' };
const error = { status: 'Closed', substatus: 'Error' };
const accepted = { status: 'Active', substatus: 'Accepted' };

const lenient = {
  accepts: 'everything',
  validate: (value: unknown) => ({ ok: true, value, warnings: [], omitted: 0 }) as const,
};
const validators = { strict: Strict, tolerant: Tolerant, later: Later, lenient };

const issuesOf = (result: UpdateResult<unknown>): string[] =>
  result.ok ? [] : result.issues.map(({ document, code, pointer }) => `${document} ${code} ${pointer}`);

type Members = Readonly<Record<string, unknown>>;

const tolerantly = (from: Members, to: Members): UpdateResult<unknown> =>
  checkUpdate<unknown>(referral(from), referral(to), { validator: Tolerant, treatWarningsAs: 'warning' });

test.each([
  [lost, { status: 'New', substatus: 'Lost' }, 'after lifecycle/substatus-mismatch /substatus'],
  [lost, { status: 'Foo', substatus: 'Bar' }, 'after lifecycle/unknown-status /status'],
  [lost, { status: 'Active', substatus: 'Lost' }, 'after lifecycle/substatus-mismatch /substatus'],
  [lost, { status: 'Closed', substatus: 'Accepted' }, 'after lifecycle/substatus-mismatch /substatus'],
  [lost, { status: null, substatus: 'Lost' }, 'after lifecycle/unknown-status /status'],
  [lost, { status: 'Closed', substatus: null }, 'after lifecycle/unknown-substatus /substatus'],
  [lost, { status: 'Closed', substatus: 'Lots' }, 'after lifecycle/unknown-substatus /substatus'],
  [accepted, error, 'after referral/closed-as-error /substatus'],
  [error, accepted, 'before referral/closed-as-error /substatus'],
])('where warnings remain warnings, from %j to %j: one issue, and no warning of the same', (from, to, expected) => {
  const result = tolerantly(from, to);
  expect(issuesOf(result)).toEqual([expected]);
  const pointer = expected.split(' ')[2];
  if (expected.startsWith('after')) expect(result.warnings.map((issue) => issue.pointer)).not.toContain(pointer);
});

test('a patch is refused the same way', () => {
  const patch = (value: unknown): UpdateResult<unknown> =>
    checkPatch<unknown>(referral(lost), [{ op: 'replace', path: '/status', value }], { validator: Tolerant });
  for (const status of ['New', 'Active', 'Foo', null]) expect(issuesOf(patch(status))).toHaveLength(1);
  expect(issuesOf(patch('Closed'))).toEqual([]);
});

describe('Closed/Error', () => {
  test('strict: one issue, wherever a step begins or ends', () => {
    expect(issuesOf(checkUpdate(referral(accepted), referral(error)))).toEqual([
      'after referral/closed-as-error /substatus',
    ]);
    expect(issuesOf(checkUpdate(referral(error), referral(lost)))).toEqual([
      'before referral/closed-as-error /substatus',
    ]);
  });

  test.each(Object.entries({ strict: Strict, tolerant: Tolerant }))('%s: another member may change', (_, validator) => {
    const [before, after] = [referral(error), referral({ ...error, name: 'Renamed' })];
    const result = checkUpdate<unknown>(before, after, { validator });
    expect(result.ok).toBe(true);
    expect(result.preexisting.map(({ code }) => code)).toEqual(['referral/closed-as-error']);
    expect(issuesOf(checkUpdate<unknown>(before, after, { validator: Strict, scope: 'document' }))).toEqual([
      'after referral/closed-as-error /substatus',
    ]);
  });
});

const words = fc.oneof(
  fc.constantFrom<unknown>(...statuses, ...substatuses, 'Error', 'Foo', 'closed', '', null, undefined, 7, ['New']),
  fc.string(),
);

const pairs = fc.oneof(
  fc.constantFrom<Members>(...combinations, error),
  fc.record({ status: words, substatus: words }),
);
const stateOf = ({ status, substatus }: Members): string => JSON.stringify([status ?? null, substatus ?? null]);

test.each(Object.entries(validators))(
  'property, %s: what transition refuses, an update, its patch and a history refuse',
  (_name, validator) => {
    fc.assert(
      fc.property(pairs, pairs, (from, to) => {
        const [before, after] = [referral(from), referral(to)];
        const isLegal = transition(from as unknown, to as unknown).ok;
        const isStep = stateOf(from) !== stateOf(to);
        const members = Object.entries({ status: to.status ?? null, substatus: to.substatus ?? null });
        const patch = members.map(([name, value]) => ({ op: 'add', path: `/${name}`, value }));
        for (const treatWarningsAs of ['refusal', 'warning'] as const) {
          if (!isStep || isLegal) continue;
          expect(checkUpdate<unknown>(before, after, { validator, treatWarningsAs }).ok).toBe(false);
          expect(checkPatch<unknown>(before, patch, { validator, treatWarningsAs }).ok).toBe(false);
        }
        if (!isLegal) expect(checkHistory([before, after]).ok).toBe(false);
      }),
      { numRuns: scaled(500) },
    );
  },
);
