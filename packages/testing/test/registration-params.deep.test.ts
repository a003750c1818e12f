import { lifecycleCodes } from '@referral-kit/lifecycle/codes';
import { checkRegistration, checkRegistrationUpdate, states, transition } from '@referral-kit/lifecycle/registration';
import type { AnyIssue } from '@referral-kit/types/issues';
import { redact } from '@referral-kit/validator';
import { translate } from '@referral-kit/validator/locales/en';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyJson, document } from '../src/index.ts';
import { scaled } from './scaled.ts';

const seen = new Set<string>();

const check = (
  said: Pick<AnyIssue, 'code' | 'params' | 'message'> & { readonly related?: AnyIssue['related'] },
): void => {
  seen.add(said.code);
  expect(said.message).toBe(translate(said));
  for (const place of said.related ?? []) expect(place.message).toBe(translate(place));
  expect(JSON.parse(JSON.stringify(said.params))).toEqual(said.params);
};

const time = fc.constantFrom(
  undefined,
  null,
  'soon',
  '2023-01-01T00:00:00Z',
  '2023-01-02T00:00:00.5Z',
  '2023-02-01T00:00:00Z',
  '2023-08-01T00:00:00Z',
);

const amount = fc.constantFrom(undefined, null, 'much', 1, 1000, 1e12);

const referrals = fc.oneof(
  fc.record({
    status: fc.constantFrom('Closed', 'Active'),
    substatus: fc.constantFrom('Won', 'Lost'),
    createdDateTime: time,
  }),
  document('Referral', { revision: '2022-04-21' }),
  anyJson(),
);

const registrations = fc.oneof(
  fc.record({
    status: fc.constantFrom('ReviewPending', 'ActionRequired', 'Approved', 'Closed', 'None', 7),
    type: fc.constantFrom('AzureIPCoSell', undefined),
    registrationDateTime: time,
    contract: fc.record({
      value: amount,
      currency: fc.constantFrom('EUR', 'USD', undefined),
      startDateTime: time,
      endDateTime: time,
      signDateTime: time,
      term: fc.constantFrom('Perpetual', 'Annual', undefined),
    }),
    solutionDetails: fc.array(
      fc.record({
        value: amount,
        currency: fc.constantFrom('EUR', 'USD', undefined),
        marketplaceTransactionDetails: fc.record({
          isMarketplaceTransacted: fc.boolean(),
          marketplaceTransactionDateTime: time,
        }),
      }),
      { maxLength: 2 },
    ),
  }),
  document('Registration', { revision: '2022-04-21' }),
  anyJson(),
);

it('every message about a registration is made of the parameters of its code', () => {
  fc.assert(
    fc.property(referrals, registrations, registrations, time, (referral, registration, after, at) => {
      const options = typeof at === 'string' ? { at } : {};
      for (const result of [
        checkRegistration(referral, registration, options),
        checkRegistrationUpdate(registration, after),
      ]) {
        for (const issue of result.issues ?? []) {
          check(issue);
          check(redact(issue));
        }
      }
    }),
    { numRuns: scaled(1000) },
  );
  const state = fc.oneof(fc.constantFrom(...states), fc.jsonValue());
  fc.assert(
    fc.property(state, state, (from, to) => {
      const outcome = transition(from as never, to as never);
      if (outcome.ok) outcome.advice.forEach(check);
      else check(outcome.refusal);
    }),
    { numRuns: scaled(200) },
  );
  const codes = Object.keys(lifecycleCodes).filter((code) => code.startsWith('registration/'));
  expect(codes.length).toBeGreaterThan(0);
  expect([...seen]).toEqual(expect.arrayContaining(codes));
});
