import { checkHistory } from '@referral-kit/lifecycle';
import { checkRegistration, checkRegistrationUpdate } from '@referral-kit/lifecycle/registration';
import { checkPatch, checkUpdate, diff } from '@referral-kit/lifecycle/updates';
import { document } from '@referral-kit/testing';
import type { AnyIssue } from '@referral-kit/types/issues';
import { redact } from '@referral-kit/validator';
import { parseJson } from '@referral-kit/validator/json';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { normalize } from '../src/index.ts';

/** Texts, instants and numbers that no contract has, and that show wherever they are told. */
const secret = fc.oneof(
  fc.nat(9).map((digit) => `Jane ${digit}`),
  fc.nat(9).map((digit) => `1987-06-0${digit}T00:00:00Z`),
  fc.nat(9).map((digit) => 9_870_600_001 + digit),
);
const told = /Jane|1987|98706/;

/** What a registration, and a referral around it, are compared by. */
const registration = fc.record(
  {
    status: fc.constantFrom<unknown>('Approved', 'Jane 1'),
    type: secret,
    id: secret,
    contract: fc.record(
      { value: secret, startDateTime: secret, endDateTime: secret, signDateTime: secret, term: secret },
      { requiredKeys: [] },
    ),
    solutionDetails: fc.array(fc.record({ value: secret, currency: fc.constant('EUR') }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** Referrals some of whose members are secrets. */
const referral = fc
  .record({
    base: document('Referral', { revision: '2022-04-21' }),
    more: fc.dictionary(
      fc.constantFrom('id', 'engagementId', 'organizationId', 'createdDateTime', 'updatedDateTime', 'status', 'eTag'),
      secret,
    ),
    registrations: fc.array(registration, { maxLength: 2 }),
  })
  .map(({ base, more, registrations }) => ({ ...base, ...more, registrations }));

const everyIssue = (before: object, after: object, was: unknown, is: unknown): readonly AnyIssue[] => {
  const update = checkUpdate(before, after);
  const patch = checkPatch(before, diff(before, after));
  const wrong = checkPatch(before, [
    { op: 'Jane', path: '/Jane 1' },
    { op: 'replace', path: '/Jane', value: 1 },
  ]);
  const history = checkHistory([before, after]);
  const found = [update, patch, wrong, history, checkRegistration(before, was), checkRegistrationUpdate(was, is)];
  return [
    ...found.flatMap((result) => [...(result.issues ?? []), ...('warnings' in result ? (result.warnings ?? []) : [])]),
    ...update.preexisting,
    ...normalize(after, { revision: '2018-10-01', type: 'Referral', profile: 'strict' }).remaining,
    ...(parseJson(JSON.stringify(after).replace('{', '{"id":"Jane 5","Jane":1e999,')).issues ?? []),
  ];
};

it('an issue of any check tells nothing of the document once it is redacted', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(referral, referral, registration, registration, (before, after, was, is) => {
      for (const issue of everyIssue(before, after, was, is)) {
        if (told.test(JSON.stringify(issue))) seen.add(issue.code);
        expect(JSON.stringify(redact(issue)), JSON.stringify(issue)).not.toMatch(told);
      }
    }),
    { numRuns: scaled(60) },
  );
  // It was there to be told, by each check.
  for (const code of [
    'lifecycle/identity-changed',
    'lifecycle/set-by-service',
    'registration/locked',
    'schema/not-in-enum',
  ])
    expect([...seen]).toContain(code);
});
