import { expect, it } from 'vitest';
import { ReferralPatch } from '../src/compiled/2022-04-21/entries/index.ts';
import { issueCodes, type Messages, Referral } from '../src/index.ts';
import { Referral as Incoming } from '../src/tolerant.ts';

const coded: Messages = Object.fromEntries(
  Object.keys(issueCodes).map((code) => [code, (params: object) => `${code} ${Object.keys(params).sort().join()}`]),
);

const faulty = {
  id: '',
  status: 'Active',
  substatus: 'Won',
  name: 5,
  createdDateTime: 'today',
  stranger: 1,
  qualification: 'x',
  details: { dealValue: 1e30 },
  customerProfile: { size: 'x' },
};

it('every message can be given in another language', () => {
  const results = [
    Referral.validate(faulty, { messages: coded }),
    ReferralPatch.validate([{ op: 'add', path: 'name', value: '' }], { messages: coded }),
  ];
  const issues = results.flatMap((result) => (result.ok ? [] : result.issues));
  expect(new Set(issues.map(({ code }) => code)).size).toBe(Object.keys(issueCodes).length - 1);
  for (const { code, message } of issues) expect(message.startsWith(`${code} `)).toBe(true);
});

it('of a tolerant document the warnings too', () => {
  const { warnings } = Incoming.validate({ id: 'a', engagementId: 'b', stranger: 1 }, { messages: coded });
  expect(warnings.length).toBeGreaterThan(0);
  for (const { code, message } of warnings) expect(message.startsWith(`${code} `)).toBe(true);
});

it('codes without a text keep theirs', () => {
  const english = Referral.validate(faulty);
  expect(Referral.validate(faulty, { messages: {} })).toEqual(english);
});
