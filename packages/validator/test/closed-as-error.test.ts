import type { Translator } from '@referral-kit/types/issues';
import { describe, expect, it } from 'vitest';
import { Referral, ReferralSubstatus } from '../src/compiled/2018-10-01/entries/index.ts';
import {
  Referral as Tolerant,
  ReferralSubstatus as TolerantSubstatus,
} from '../src/compiled/2018-10-01/entries/tolerant.ts';
import { Referral as LaterReferral, NewReferral, ReferralList } from '../src/compiled/2022-04-21/entries/index.ts';
import {
  Referral as LaterTolerant,
  ReferralList as TolerantList,
  NewReferral as TolerantNew,
} from '../src/compiled/2022-04-21/entries/tolerant.ts';
import type { Validator } from '../src/validator.ts';

const code = 'referral/closed-as-error';
const error = { status: 'Closed', substatus: 'Error' };
const address = { addressLine1: '1 Main Street', city: 'Lyon', country: 'FR' };
const shared = { qualification: 'Direct', customerProfile: { name: 'Fabrikam', address }, consent: {}, details: {} };
const service = {
  id: 'r-1',
  engagementId: 'e-1',
  organizationId: 'o-1',
  organizationName: 'Contoso',
  createdDateTime: '2019-01-02T03:04:05Z',
  updatedDateTime: '2019-01-02T03:04:05Z',
};
const first = { ...service, ...shared, referralType: 'Shared' };
const later = { ...service, ...shared, type: 'Shared' };
const created = { ...shared, type: 'Shared' };

const cases: [string, Validator<unknown>, Validator<unknown>, (pair: object) => unknown, string][] = [
  ['Referral of 2018-10-01', Referral, Tolerant, (pair) => ({ ...first, ...pair }), ''],
  ['Referral of 2022-04-21', LaterReferral, LaterTolerant, (pair) => ({ ...later, ...pair }), ''],
  ['NewReferral', NewReferral, TolerantNew, (pair) => ({ ...created, ...pair }), ''],
  ['ReferralList', ReferralList, TolerantList, (pair) => ({ value: [{ ...later, ...pair }] }), '/value/0'],
];

describe.each(cases)('Closed/Error in %s', (_name, strict, tolerant, make, base) => {
  it('is refused by strict with one issue of its own, without a suggestion', () => {
    const result = strict.validate(make(error));
    expect(result.ok).toBe(false);
    const issues = result.ok ? [] : result.issues;
    expect(issues).toMatchObject([
      { code, severity: 'error', pointer: `${base}/substatus`, related: [{ pointer: `${base}/status` }] },
    ]);
    expect(issues[0]).not.toHaveProperty('suggestion');
    expect(result.warnings).toEqual([]);
  });

  it('is read by tolerant with that as the only warning', () => {
    const result = tolerant.validate(make(error));
    expect(result.ok).toBe(true);
    expect(result.warnings).toMatchObject([{ code, severity: 'warning', pointer: `${base}/substatus` }]);
  });

  it('is not what another status with Error is, nor another spelling', () => {
    for (const pair of [
      { status: 'Active', substatus: 'Error' },
      { status: 'Closed', substatus: 'error' },
    ]) {
      const result = strict.validate(make(pair));
      expect(result.ok || result.issues.map(({ code: found }) => found)).toEqual(['schema/not-in-enum']);
      expect(result.ok || result.issues[0]).not.toHaveProperty('suggestion');
    }
  });

  it('keeps its code where the status is no value at all', () => {
    const result = strict.validate(make({ status: 'Closd', substatus: 'Error' }));
    expect(result.ok || result.issues.map(({ code: found }) => found)).toEqual(['schema/not-in-enum', code]);
    expect(result.ok || result.issues[1]).not.toHaveProperty('related');
  });
});

it('has its code as a value by itself', () => {
  const result = ReferralSubstatus.validate('Error');
  expect(result).toMatchObject({ ok: false, issues: [{ code, pointer: '' }] });
  expect(TolerantSubstatus.validate('Error')).toMatchObject({ ok: true, warnings: [{ code, pointer: '' }] });
});

it('can be told in another language', () => {
  const translate: Translator = (text) =>
    text.code === code ? `als Fehler geschlossen: ${text.params.received}` : undefined;
  expect(Referral.validate({ ...first, ...error }, { translate })).toMatchObject({
    issues: [{ message: 'als Fehler geschlossen: "Error"' }],
  });
});
