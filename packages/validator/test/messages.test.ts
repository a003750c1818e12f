import { expect, it } from 'vitest';
import { ReferralPatch } from '../src/compiled/2022-04-21/entries/index.ts';
import { Address, issueCodes, type Messages, Referral, ReferralSubstatus } from '../src/index.ts';
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

let reads = 0;
const changing = {
  addressLine1: 'a',
  city: 'b',
  get country(): string {
    reads += 1;
    return reads > 1 ? 'DE' : '';
  },
};

it('every message can be given in another language', () => {
  const results = [
    Referral.validate(faulty, { messages: coded }),
    ReferralPatch.validate([{ op: 'add', path: 'name', value: '' }], { messages: coded }),
    Address.validate(changing, { messages: coded }),
    ReferralSubstatus.validate('Error', { messages: coded }),
  ];
  const issues = results.flatMap((result) => (result.ok ? [] : result.issues));
  expect(new Set(issues.map(({ code }) => code)).size).toBe(Object.keys(issueCodes).length);
  for (const { code, message } of issues) expect(message.startsWith(`${code} `)).toBe(true);
});

it('a text is told where its issue is', () => {
  const result = Address.validate(5, {
    messages: { 'schema/wrong-type': (_params, path) => `in Tiefe ${path.length}` },
  });
  expect(result).toMatchObject({ issues: [{ message: 'in Tiefe 0' }] });
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

it('a value of another type is told what is allowed, where that is little', () => {
  const typed: Messages = { 'schema/wrong-type': ({ name, values }) => `${name}: ${values?.join() ?? 'anything'}` };
  const result = Referral.validate({ ...faulty, status: null, name: 5 }, { messages: typed });
  const messages = result.ok ? [] : result.issues.map(({ message }) => message);
  expect(messages).toEqual(expect.arrayContaining(['status: None,New,Active,Closed', 'name: anything']));
  const own = Referral.validate({ ...faulty, status: null });
  const expected = own.ok ? [] : own.issues.map((issue) => issue.expected);
  expect(expected).toContain('"None", "New", "Active" or "Closed"');
});
