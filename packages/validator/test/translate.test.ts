import { expect, it } from 'vitest';
import { ReferralPatch } from '../src/compiled/2022-04-21/entries/index.ts';
import {
  Address,
  describe as describeIssue,
  format,
  issueCodes,
  Referral,
  ReferralSubstatus,
  ReferralValidationError,
  type Translator,
  toProblemDetails,
  translated,
} from '../src/index.ts';
import { translate as german } from '../src/locales/de.ts';
import { Referral as Incoming } from '../src/tolerant.ts';

const coded: Translator = ({ code, params }) => `${code} ${Object.keys(params).sort().join()}`;

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

it('every message, also of a related place, can be given in another language', () => {
  const results = [
    Referral.validate(faulty, { translate: coded }),
    ReferralPatch.validate([{ op: 'add', path: 'name', value: '' }], { translate: coded }),
    Address.validate(changing, { translate: coded }),
    ReferralSubstatus.validate('Error', { translate: coded }),
  ];
  const issues = results.flatMap((result) => (result.ok ? [] : result.issues));
  expect(new Set(issues.map(({ code }) => code)).size).toBe(Object.keys(issueCodes).length);
  for (const { code, message } of issues) expect(message.startsWith(`${code} `)).toBe(true);
  const related = issues.flatMap((issue) => issue.related ?? []);
  expect(related.map(({ message }) => message)).toEqual(['related/value member,value']);
});

it('of a tolerant document the warnings too', () => {
  const { warnings } = Incoming.validate({ id: 'a', engagementId: 'b', stranger: 1 }, { translate: coded });
  expect(warnings.length).toBeGreaterThan(0);
  for (const { code, message } of warnings) expect(message.startsWith(`${code} `)).toBe(true);
});

it('what a translator does not know stays English', () => {
  const english = Referral.validate(faulty);
  expect(Referral.validate(faulty, { translate: () => undefined })).toEqual(english);
});

it('described or on one line, an English issue is all in the other language', () => {
  const english = Referral.validate(faulty).issues ?? [];
  const translated = Referral.validate(faulty, { translate: german }).issues ?? [];
  expect(english.map((issue) => describeIssue(issue, german))).toEqual(
    translated.map((issue) => describeIssue(issue, german)),
  );
  expect(english.map((issue) => format(issue, german))).toEqual(translated.map((issue) => format(issue, german)));
  expect(english.every((issue) => describeIssue(issue, german) !== describeIssue(issue))).toBe(true);
});

it('issues can be translated afterwards, from their data alone', () => {
  const english = Referral.validate(faulty);
  const at = Referral.validate(faulty, { translate: german });
  if (english.ok || at.ok) throw new Error('no issues');
  const sent = JSON.parse(JSON.stringify(english.issues)) as typeof english.issues;
  expect(sent.map((issue) => translated(issue, german))).toEqual(at.issues);
});

it('libraries of Standard Schema hand the options on', () => {
  const result = Address['~standard'].validate({ city: 'a', country: 'de' }, { libraryOptions: { translate: german } });
  const own = Address.validate({ city: 'a', country: 'de' }, { translate: german });
  if (own.ok) throw new Error('no issues');
  expect(result.issues?.map(({ message }) => message)).toEqual(own.issues.map((each) => describeIssue(each, german)));
  const english = Address['~standard'].validate({ city: 'a', country: 'de' });
  expect(english.issues?.map(({ message }) => message)).not.toEqual(result.issues?.map(({ message }) => message));
});

it('the error that assert throws is in the language', () => {
  try {
    Address.assert({}, { translate: german });
    throw new Error('assert threw nothing');
  } catch (error) {
    if (!(error instanceof ReferralValidationError)) throw error;
    expect(error.message).toContain(german({ code: 'list/invalid', params: { type: 'Address' } }));
  }
});

it('a value of another type has parameters that say what is allowed, where that is little', () => {
  const result = Referral.validate({ ...faulty, status: null, name: 5 });
  const found = result.ok ? [] : result.issues;
  const types = found.flatMap((issue) => (issue.code === 'schema/wrong-type' ? [issue.params] : []));
  expect(types).toEqual(
    expect.arrayContaining([
      {
        name: 'status',
        expected: ['string'],
        kind: 'null',
        received: 'null',
        values: ['None', 'New', 'Active', 'Closed'],
      },
      { name: 'name', expected: ['string'], kind: 'number', received: '5' },
    ]),
  );
  expect(found.map((issue) => issue.expected)).toContain('"None", "New", "Active" or "Closed"');
});

it.each(['en', 'de', 'es', 'fr', 'ja', 'zh-CN'])(
  'a form in %s says what its texts say, and nothing in English beside',
  async (language) => {
    const { messages, translate } = (await import(
      `../src/forms/${language}.ts`
    )) as typeof import('../src/forms/en.ts');
    const broken = { addressLine1: '1 Quay', city: 4, country: 'no', zip: '1' };
    const result = await Address['~standard'].validate(broken, { libraryOptions: { translate } });
    const issues = Address.validate(broken).issues ?? [];
    expect(issues.some(({ suggestion }) => suggestion)).toBe(true);
    expect(result.issues?.map(({ message }) => message)).toEqual(issues.map((issue) => translate(issue)));
    expect(toProblemDetails(issues, { translate }).errors.map(({ detail }) => detail)).toEqual(
      issues.map((issue) => translate(issue)),
    );
    expect(Object.keys(messages).length).toBeGreaterThan(0);
  },
);

it('what a translator throws is no fault of the document', () => {
  const failing: Translator = ({ code }) => {
    if (code === 'schema/wrong-type') throw new Error('no text');
    return undefined;
  };
  for (const { validate, '~standard': standard } of [Referral, Incoming]) {
    expect(() => validate({ ...faulty, id: 5 }, { translate: failing })).toThrow('no text');
    expect(() => standard.validate({ id: 5 }, { libraryOptions: { translate: failing } })).toThrow('no text');
  }
});
