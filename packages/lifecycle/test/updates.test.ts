import { isReferral } from '@referral-kit/validator/guards';
import { Referral as Tolerant } from '@referral-kit/validator/tolerant';
import { describe, expect, test } from 'vitest';
import { transition } from '../src/index.ts';
import { checkUpdate, keptByService, type UpdateResult } from '../src/updates.ts';
import { deepFreeze } from './deep.ts';
import { hostileValues, randomValues } from './hostile.ts';
import { combinations } from './pairs.ts';
import { referral } from './referral.ts';

type Found = [document: string, code: string, pointer: string];
const found = (result: UpdateResult<unknown>): Found[] =>
  result.ok ? [] : result.issues.map(({ document, code, pointer }) => [document, code, pointer]);
const warned = (result: UpdateResult<unknown>): string[] =>
  result.warnings.map(({ code, pointer }) => `${code} ${pointer}`);

const accepted = { status: 'Active', substatus: 'Accepted' };
const won = { status: 'Closed', substatus: 'Won' };

test('a good update returns the document itself', () => {
  expect(isReferral(referral())).toBe(true);
  const [before, after] = deepFreeze([referral(), referral(accepted)]);
  const result = checkUpdate(before, after);
  expect(result).toEqual({ ok: true, value: after, warnings: [], preexisting: [], omitted: 0 });
  expect(result.ok && result.value).toBe(after);
});

test('the transition decides for every pair of valid documents', () => {
  for (const from of combinations) {
    for (const to of combinations) {
      const [before, after] = [referral(from), referral(to)];
      if (!isReferral(before) || !isReferral(after)) continue;
      const outcome = transition(from as unknown, to as unknown);
      const codes = found(checkUpdate(before, after)).map(([, code]) => code);
      expect(codes).toEqual(outcome.ok ? [] : [outcome.refusal.code]);
    }
  }
});

describe('one fault, one issue', () => {
  const cases: [string, Record<string, unknown>, Record<string, unknown>, Found[]][] = [
    ['not reachable', won, accepted, [['after', 'lifecycle/status-not-reachable', '/status']]],
    ['wrong pair', {}, { status: 'Active' }, [['after', 'referral/substatus-mismatch', '/substatus']]],
    ['no status', {}, { status: 'Open' }, [['after', 'schema/not-in-enum', '/status']]],
    ['None', {}, { status: 'None', substatus: 'None' }, [['after', 'lifecycle/undocumented-state', '/status']]],
    ['bad before', { substatus: 'x' }, accepted, [['before', 'lifecycle/unknown-substatus', '/substatus']]],
    ['identity', {}, { id: 'r-2' }, [['after', 'lifecycle/identity-changed', '/id']]],
    ['emptied', {}, { id: '' }, [['after', 'schema/empty-string', '/id']]],
    ['time', {}, { createdDateTime: '2018' }, [['after', 'schema/bad-date-time', '/createdDateTime']]],
    ['owner', {}, { organizationName: 'B' }, [['after', 'lifecycle/set-by-service', '/organizationName']]],
    [
      'expiry',
      {},
      { expirationDateTime: '2019-01-01T00:00:00Z' },
      [['after', 'lifecycle/set-by-service', '/expirationDateTime']],
    ],
    [
      'backwards',
      {},
      { updatedDateTime: '2018-10-02T09:30:00.1234566Z' },
      [['after', 'lifecycle/updated-backwards', '/updatedDateTime']],
    ],
    ['unknown', {}, { eTag: 'x' }, [['after', 'schema/unknown-member', '/eTag']]],
  ];

  test.each(cases)('%s', (_, from, to, expected) => {
    expect(found(checkUpdate(referral(from), referral(to)))).toEqual(expected);
  });

  test('and several faults are several', () => {
    const after = referral({ ...accepted, id: 'r-2', details: { dealValue: '1' }, organizationId: 'o-9' });
    expect(found(checkUpdate(referral(won), after)).map(([, code]) => code)).toEqual([
      'schema/wrong-type',
      'lifecycle/status-not-reachable',
      'lifecycle/identity-changed',
      'lifecycle/set-by-service',
    ]);
  });

  test('a value that is no document is one fault', () => {
    expect(found(checkUpdate(referral(), null))).toEqual([['after', 'schema/wrong-type', '']]);
    expect(found(checkUpdate(null, referral()))).toEqual([['before', 'lifecycle/unknown-status', '/status']]);
  });
});

describe('what is no fault', () => {
  test('another spelling of the same time, and null for nothing', () => {
    const after = referral({
      createdDateTime: '2018-10-01T08:00:00.0Z',
      updatedDateTime: '2018-10-02T09:30:00.1234567Z',
    });
    expect(checkUpdate(referral(), after)).toMatchObject({ ok: true, warnings: [] });
    const before = referral({ acceptedDateTime: null });
    expect(checkUpdate(before, referral())).toMatchObject({ ok: true });
  });

  test('a later time is a warning', () => {
    const result = checkUpdate(referral(), referral({ updatedDateTime: '2018-10-02T09:30:00.1234568Z' }));
    expect(result.ok && warned(result)).toEqual(['lifecycle/set-by-service /updatedDateTime']);
  });

  test('advice is a warning, unless it is to refuse', () => {
    const [before, after] = [referral(accepted), referral({ status: 'Closed', substatus: 'Lost' })];
    expect(warned(checkUpdate(before, after))).toEqual(['lifecycle/reason-expected /statusReason']);
    expect(found(checkUpdate(before, after, { treatAdviceAs: 'refusal' }))).toEqual([
      ['after', 'lifecycle/reason-expected', '/statusReason'],
    ]);
    expect(warned(checkUpdate(before, { ...after, statusReason: 'Too dear' }))).toEqual([]);
  });

  test('any change of a closed referral is advised against, once', () => {
    const closed = referral(won);
    expect(warned(checkUpdate(closed, referral(won)))).toEqual([]);
    expect(warned(checkUpdate(closed, referral({ ...won, name: 'x' })))).toEqual([
      'lifecycle/closed-is-terminal /status',
    ]);
    expect(warned(checkUpdate(closed, referral({ status: 'Closed', substatus: 'Lost' })))[0]).toBe(
      'lifecycle/closed-is-terminal /status',
    );
  });
});

test('every member that the service keeps is held, where the profile knows it or not', () => {
  for (const member of Object.keys(keptByService)) {
    const value = member.endsWith('DateTime') ? '2018-12-24T00:00:00Z' : 'changed';
    const result = checkUpdate(referral({ [member]: '2018-12-23T00:00:00Z' }), referral({ [member]: value }), {
      validator: Tolerant,
    });
    expect(found(result).map(([, , pointer]) => pointer)).toEqual([`/${member}`]);
  }
});

test('no value makes it throw', () => {
  const random = randomValues(11);
  for (const value of hostileValues) {
    expect(checkUpdate(value, referral()).ok).toBe(false);
    expect(checkUpdate(referral(), value).ok).toBe(false);
    checkUpdate(referral({ eTag: value, links: value }), referral({ eTag: {}, links: value, id: value }));
  }
  for (let count = 0; count < 5000; count++) checkUpdate(random(), random());
});
