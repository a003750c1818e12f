import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RegistrationCode, registrationCodes } from '../src/codes.ts';
import { checkRegistration, checkRegistrationUpdate, states, transition } from '../src/registration.ts';
import { isDeepFrozen } from './deep.ts';
import { hostileValues, randomValues } from './hostile.ts';

const referral = { status: 'Closed', substatus: 'Won', createdDateTime: '2023-06-01T08:00:00Z' };
const contract = {
  value: 5000,
  currency: 'EUR',
  signDateTime: '2023-07-03T00:00:00Z',
  startDateTime: '2023-07-10T00:00:00Z',
  endDateTime: '2024-07-10T00:00:00Z',
  term: 'Finite',
};
const at = '2023-08-01T12:00:00Z';

const found = (of: object, by: object = referral, options: { at?: string } = { at }): string[] => {
  const result = checkRegistration(by, of, options);
  return result.ok ? [] : result.issues.map(({ code, document, pointer }) => `${code} ${document} ${pointer}`);
};
const held = (members: object, options?: { at?: string }): string[] =>
  found({ contract: { ...contract, ...members } }, referral, options);

test('a registration that holds to every rule', () => {
  expect(checkRegistration(referral, { contract }, { at })).toEqual({ ok: true, notChecked: [] });
});

describe('the referral', () => {
  test.each([
    [{ ...referral, substatus: 'Lost' }, '/substatus'],
    [{ ...referral, substatus: 'Error' }, '/substatus'],
    [{ ...referral, status: 'Active', substatus: 'Accepted' }, '/status'],
    [{ createdDateTime: referral.createdDateTime }, '/status'],
  ])('must be Won: %j', (by, pointer) => {
    expect(found({ contract }, by)).toEqual([`registration/not-won referral ${pointer}`]);
  });

  test('must be 72 hours old, to the last digit', () => {
    const early = (registrationDateTime: string): string[] =>
      found({ contract, registrationDateTime }, { ...referral, createdDateTime: '2023-07-01T00:00:00.0000001Z' });
    expect(early('2023-07-04T00:00:00.0000001Z')).toEqual([]);
    expect(early('2023-07-04T00:00:00Z')).toEqual(['registration/too-early registration /registrationDateTime']);
    expect(early('2023-07-04T02:00:00.0000001+02:00')).toEqual([]);
  });
});

describe('the signing date', () => {
  test('is at most 60 days before the registration, to the last digit', () => {
    const signed = '2023-06-02T12:00:00.0000001Z';
    expect(held({ signDateTime: signed })).toEqual([]);
    expect(held({ signDateTime: '2023-06-02T12:00:00Z' })).toEqual([]);
    expect(held({ signDateTime: '2023-06-02T11:59:59.9999999Z' })).toEqual([
      'registration/too-late registration /registrationDateTime',
    ]);
  });

  test('is neither in the future nor before the creation', () => {
    expect(held({ signDateTime: at })).toEqual([]);
    expect(held({ signDateTime: '2023-08-01T12:00:00.0000001Z' })).toEqual([
      'registration/signed-in-future registration /contract/signDateTime',
    ]);
    expect(found({ contract }, { ...referral, createdDateTime: '2023-07-03T00:00:00.0000001Z' })).toEqual([
      'registration/signed-before-creation registration /contract/signDateTime',
    ]);
  });
});

describe('the contract', () => {
  test('does not end before it starts', () => {
    expect(held({ endDateTime: contract.startDateTime })).toEqual([]);
    expect(held({ endDateTime: '2023-07-09T23:59:59.9999999Z' })).toEqual([
      'registration/ends-before-start registration /contract/endDateTime',
    ]);
  });

  test.each([[{ term: 'Finite' }], [{ term: undefined }], [{ term: null }]])(
    'ends, unless it is perpetual: %j',
    (term) => {
      for (const endDateTime of [undefined, null]) {
        expect(held({ ...term, endDateTime })).toEqual(['registration/end-missing registration /contract/endDateTime']);
        expect(held({ term: 'Perpetual', endDateTime })).toEqual([]);
      }
    },
  );

  test('is worth at least what each solution is', () => {
    const sold = (...solutions: object[]): string[] => found({ contract, solutionDetails: solutions });
    expect(sold({ value: 5000 }, { value: 1 })).toEqual([]);
    expect(sold({ value: 1 }, { value: 5000.01, currency: 'EUR' })).toEqual([
      'registration/solution-above-contract registration /solutionDetails/1/value',
    ]);
    const other = checkRegistration(
      referral,
      { contract, solutionDetails: [{ value: 9000, currency: 'USD' }] },
      { at },
    );
    expect(other).toEqual({ ok: true, notChecked: ['registration/solution-above-contract'] });
  });
});

test('a sale through the marketplace has a date', () => {
  const sold = (marketplaceTransactionDetails: object): string[] =>
    found({ contract, solutionDetails: [{ marketplaceTransactionDetails }] });
  const pointer = '/solutionDetails/0/marketplaceTransactionDetails/marketplaceTransactionDateTime';
  expect(sold({ isMarketplaceTransacted: true })).toEqual([
    `registration/marketplace-date-missing registration ${pointer}`,
  ]);
  expect(sold({ isMarketplaceTransacted: true, marketplaceTransactionDateTime: at })).toEqual([]);
  expect(sold({ isMarketplaceTransacted: false })).toEqual([]);
});

describe('what cannot be compared', () => {
  test('is reported where it is no date, once', () => {
    expect(held({ signDateTime: '03.07.2023' })).toEqual([
      'registration/bad-date-time registration /contract/signDateTime',
    ]);
    expect(held({ signDateTime: '2023-02-30T00:00:00Z' })).toHaveLength(1);
    expect(found({ contract }, { ...referral, createdDateTime: 7 })).toEqual([
      'registration/bad-date-time referral /createdDateTime',
    ]);
  });

  test('is named where a value is missing, such as the time', () => {
    expect(checkRegistration(referral, { contract })).toEqual({
      ok: true,
      notChecked: ['registration/too-early', 'registration/too-late', 'registration/signed-in-future'],
    });
    expect(checkRegistration(referral, {}, { at })).toEqual({
      ok: true,
      notChecked: [
        'registration/too-late',
        'registration/signed-in-future',
        'registration/signed-before-creation',
        'registration/ends-before-start',
      ],
    });
  });

  test('a registration that is none', () => {
    for (const value of [undefined, null, 'g-1', 7]) {
      expect(found(value as unknown as object)).toEqual(['registration/not-a-registration registration ']);
    }
  });
});

test('faults are independent: each is found together with the others', () => {
  const all = found(
    {
      contract: { ...contract, signDateTime: '2023-05-01T00:00:00Z', endDateTime: '2023-07-01T00:00:00Z' },
      solutionDetails: [{ value: 6000, marketplaceTransactionDetails: { isMarketplaceTransacted: true } }],
    },
    { ...referral, substatus: 'Lost', createdDateTime: '2023-07-31T00:00:00Z' },
  );
  expect(all.map((text) => text.split(' ')[0])).toEqual([
    'registration/not-won',
    'registration/too-early',
    'registration/too-late',
    'registration/signed-before-creation',
    'registration/ends-before-start',
    'registration/solution-above-contract',
    'registration/marketplace-date-missing',
  ]);
});

test('property: a moment shifted by whole ticks is early or not as the ticks say', () => {
  const base = Date.UTC(2023, 6, 1);
  fc.assert(
    fc.property(fc.integer({ min: -20_000_000, max: 20_000_000 }), (ticks) => {
      const seconds = Math.floor(ticks / 1e7);
      const fraction = String(ticks - seconds * 1e7).padStart(7, '0');
      const whole = new Date(base + (72 * 3600 + seconds) * 1000).toISOString().slice(0, 19);
      const issues = found(
        { registrationDateTime: `${whole}.${fraction}Z`, contract: { term: 'Perpetual' } },
        { ...referral, createdDateTime: '2023-07-01T00:00:00Z' },
      );
      expect(issues).toHaveLength(ticks < 0 ? 1 : 0);
    }),
  );
});

describe('an update', () => {
  const registration = {
    id: 'g-1',
    status: 'ReviewPending',
    type: 'AzureIPCoSell',
    contract,
    solutionDetails: [{ id: 's-1', value: 1 }],
  };
  const changed = (before: object, after: object): string[] => {
    const result = checkRegistrationUpdate(before, after);
    return result.ok ? [] : result.issues.map(({ code, document, pointer }) => `${code} ${document} ${pointer}`);
  };

  test.each(['Approved', 'Passed', 'Failed', 'Closed'])('of one that is %s edits nothing', (status) => {
    const before = { ...registration, status };
    expect(changed(before, before)).toEqual([]);
    expect(changed(before, { ...before, contract: { ...contract, value: 1, term: 'Perpetual' } })).toEqual([
      'registration/locked after /contract/value',
      'registration/locked after /contract/term',
    ]);
    expect(changed(before, { ...before, solutionDetails: [{ id: 's-1', value: 2 }] })).toEqual([
      'registration/locked after /solutionDetails/0/value',
    ]);
    expect(changed(before, { ...before, solutionDetails: [] })).toEqual(['registration/locked after /solutionDetails']);
    expect(changed(before, { ...before, contract: null })).toEqual(['registration/locked after /contract']);
    expect(changed(before, { ...before, statusReason: 'Checked' })).toEqual([]);
  });

  test.each(['None', 'ReviewPending', 'ActionRequired', 'MarketplaceValidationPending'])(
    'of one that is %s may edit',
    (status) => {
      const before = { ...registration, status };
      expect(changed(before, { ...before, contract: { ...contract, value: 1 } })).toEqual([]);
    },
  );

  test('takes a step of the table, or none', () => {
    for (const from of states) {
      for (const to of [...states, { status: 'Open' }, { status: null }]) {
        const ok = from.status === to.status || transition(from, to as unknown).ok;
        const issues = changed({ ...registration, ...from }, { ...registration, ...to });
        expect(issues.length).toBe(ok ? 0 : 1);
      }
    }
    expect(changed({ ...registration, status: undefined }, { ...registration, status: 'Approved' })).toEqual([]);
  });

  test('keeps the id', () => {
    expect(changed(registration, { ...registration, id: 'g-2' })).toEqual(['lifecycle/identity-changed after /id']);
  });
});

test('every code is reported by some registration here', () => {
  const codes: RegistrationCode[] = Object.keys(registrationCodes) as RegistrationCode[];
  const results = [
    checkRegistration({}, 1),
    checkRegistration(
      { createdDateTime: '2023-07-31T00:00:00Z' },
      {
        contract: { value: 1, signDateTime: '2023-05-01T00:00:00Z', startDateTime: 'x' },
        solutionDetails: [{ value: 2, marketplaceTransactionDetails: { isMarketplaceTransacted: true } }],
      },
      { at },
    ),
    checkRegistration(
      referral,
      { contract: { ...contract, signDateTime: '2024-01-01T00:00:00Z', endDateTime: '2023-01-01T00:00:00Z' } },
      { at },
    ),
    checkRegistrationUpdate({ status: 'Closed' }, { status: 'Closed', type: 'x' }),
  ];
  const reported = new Set(results.flatMap((result) => (result.ok ? [] : result.issues.map(({ code }) => code))));
  expect(codes.filter((code) => !reported.has(code))).toEqual([]);
});

test('nothing throws, and all results are frozen', () => {
  const random = randomValues(20220421);
  const values = [...hostileValues, ...Array.from({ length: 300 }, random)];
  for (const value of values) {
    for (const other of [referral, undefined, ...hostileValues]) {
      const results = [
        checkRegistration(value, other),
        checkRegistration(referral, { contract: value, solutionDetails: [value], registrationDateTime: other }),
        checkRegistration(referral, { solutionDetails: value }),
        checkRegistrationUpdate(value, other),
        checkRegistrationUpdate({ status: 'Closed', contract: value }, { status: other, contract: other }),
      ];
      for (const result of results) expect(isDeepFrozen(result)).toBe(true);
    }
  }
});
