import { checkHistory, transition } from '@referral-kit/lifecycle';
import { Referral, ReferralValidationError, toProblemDetails } from '@referral-kit/validator';
import { describe, expect, it } from 'vitest';
import { illegalHistory, referral } from '../src/factories/index.ts';
import { fixtures } from '../src/fixtures/index.ts';
import { matchers } from '../src/matchers/index.ts';
import '../src/vitest.ts';

const { id: _, ...withoutId } = referral();
const mismatch = { ...referral(), status: 'Closed', substatus: 'Pending' };

const failure = (assert: () => void): string => {
  try {
    assert();
  } catch (error) {
    return (error as Error).message;
  }
  return expect.fail('the assertion holds');
};

describe('toBeValidReferral', () => {
  it('holds a value to a contract', () => {
    expect(referral()).toBeValidReferral();
    expect(withoutId).not.toBeValidReferral();
    expect(undefined).not.toBeValidReferral();
    expect({ ...referral(), status: null }).toBeValidReferral({ profile: 'tolerant' });
    expect({ city: 'Oslo' }).not.toBeValidReferral({ type: 'Address' });
    expect({ referral: referral() }).toEqual({ referral: expect.toBeValidReferral() });
  });

  it('says what is wrong, with code and pointer', () => {
    const message = failure(() => expect(mismatch).toBeValidReferral());
    expect(message).toContain('Expected a valid Referral (2018-10-01, strict). Found one issue:');
    expect(message).toContain('referral/substatus-mismatch at "/substatus": ');
    expect(failure(() => expect(referral()).not.toBeValidReferral())).toContain('but it is');
  });

  it('lists ten issues at most', () => {
    const message = failure(() =>
      expect({ a0: 1, ...Object.fromEntries([...Array(20).keys()].map((n) => [`b${n}`, n])) }).toBeValidReferral(),
    );
    expect(message.split('\n').filter((line) => line.startsWith('  schema/'))).toHaveLength(10);
    expect(message).toMatch(/\n {2}and \d+ more$/);
  });
});

describe('toHaveIssue', () => {
  const issue = { code: 'referral/substatus-mismatch', pointer: '/substatus' };
  const result = Referral.validate(mismatch);
  const error = new ReferralValidationError('Referral', result.issues ?? []);
  const { snapshots, fault } = illegalHistory({ kind: 'transition' });

  it.each([
    ['a document', mismatch, issue],
    ['a result', result, issue],
    ['an error', error, issue],
    ['problem details, as they arrive', JSON.parse(JSON.stringify(toProblemDetails(error))), issue],
    ['a list of issues', result.issues, issue],
    ['what normalize returns', { remaining: result.issues, changes: [] }, issue],
    ['a history', checkHistory(snapshots), fault],
  ])('finds the issue of %s', (_name, received, { code, pointer }) => {
    expect(received).toHaveIssue(code);
    expect(received).toHaveIssue(code, pointer);
    expect(received).not.toHaveIssue(code, `${pointer}/x`);
    expect(received).not.toHaveIssue('schema/missing-member');
  });

  it('finds a refusal, a warning, and none where there is none', () => {
    const [to] = illegalHistory({ kind: 'transition', seed: '1' }).snapshots.slice(-1);
    const outcome = transition({ status: 'Closed', substatus: 'Won' }, {
      status: 'New',
      substatus: 'Pending',
    } as never);
    expect(outcome).toHaveIssue(outcome.refusal?.code ?? expect.fail());
    expect(to).not.toHaveIssue('schema/missing-member');
    expect(Referral.validate(referral())).not.toHaveIssue('schema/missing-member');
    expect({ ...referral(), status: null }).toHaveIssue('schema/wrong-type', '/status', { profile: 'tolerant' });
  });

  it('says what was found instead', () => {
    const message = failure(() => expect(mismatch).toHaveIssue('schema/missing-member', '/id'));
    expect(message).toContain('Expected an issue schema/missing-member at "/id".\nFound:\n');
    expect(message).toContain('referral/substatus-mismatch at "/substatus"');
    expect(failure(() => expect(referral()).toHaveIssue('schema/missing-member'))).toContain('Found no issue.');
    expect(failure(() => expect(mismatch).not.toHaveIssue(issue.code))).toContain('Expected no issue');
  });

  it('refuses what makes no sense', () => {
    expect(() => expect(mismatch).toHaveIssue(7 as never)).toThrow(TypeError);
    expect(() => expect(mismatch).toHaveIssue('schema/wrong-type', 'status')).toThrow(RangeError);
    expect(() => expect(mismatch).toBeValidReferral({ revision: '2019-01-01' as never })).toThrow('2022-04-21');
    expect(() => expect(mismatch).toBeValidReferral({ profile: 'lenient' as never })).toThrow('tolerant');
    expect(() => expect(mismatch).toBeValidReferral({ type: 'Lead' as never })).toThrow('SolutionTag');
    expect(() => expect(mismatch).toBeValidReferral({ lenient: true } as never)).toThrow('profile');
  });
});

it('matchers need nothing of a test runner', () => {
  const { pass, message } = matchers.toHaveIssue.call({}, mismatch, 'schema/missing-member', '/id');
  expect(pass).toBe(false);
  expect(message()).toMatch(/^expect\(received\)\.toHaveIssue\(code, pointer\)\n\n/);
});

describe.each(['2018-10-01', '2022-04-21'] as const)('the fixtures of %s', (revision) => {
  it.each(['strict', 'tolerant'] as const)('%s are what the validator says', (profile) => {
    const all = fixtures({ revision, profile });
    expect(all.length).toBeGreaterThan(100);
    for (const { type, valid, value, issues, name } of all) {
      if (valid) expect(value, name).toBeValidReferral({ revision, profile, type });
      else
        for (const { code, pointer } of issues)
          expect(value, name).toHaveIssue(code, pointer, { revision, profile, type });
    }
  });
});
