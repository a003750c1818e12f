// One shape of error, whichever package found it, and its texts in other languages.
import { checkHistory, transition } from '@referral-kit/lifecycle';
import { checkPatch, checkUpdate } from '@referral-kit/lifecycle/updates';
import { describeChange, normalize } from '@referral-kit/normalizer';
import type { AnyIssue } from '@referral-kit/types/issues';
import {
  Address,
  describe,
  format,
  issueCodes,
  Referral,
  ReferralValidationError,
  redact,
  toProblemDetails,
  translated,
} from '@referral-kit/validator';
import { translate as hintInEnglish, messages as ofForms } from '@referral-kit/validator/forms/en';
import { translate as hintInJapanese, messages as ofJapaneseForms } from '@referral-kit/validator/forms/ja';
import { identify } from '@referral-kit/validator/identify';
import { translate as german, messages as ofGerman } from '@referral-kit/validator/locales/de';
import { messages as ofEnglish } from '@referral-kit/validator/locales/en';
import { messages as ofSpanish, translate as spanish } from '@referral-kit/validator/locales/es';
import { translate as french, messages as ofFrench } from '@referral-kit/validator/locales/fr';
import { translate as japanese, messages as ofJapanese } from '@referral-kit/validator/locales/ja';
import { translate as chinese, messages as ofChinese } from '@referral-kit/validator/locales/zh-CN';
import { expect } from './expect.ts';
import document from './referral.json' with { type: 'json' };

const secret = 'Fourth Coffee';
const closed = { ...document, status: 'Closed', substatus: 'Won' };
const wrong = { ...document, name: { secret }, qualification: secret };
const [best] = identify(wrong);

/** The issues of every package. */
const found: Readonly<Record<string, readonly (AnyIssue & { readonly document?: string })[]>> = {
  validator: Referral.validate(wrong).issues ?? [],
  update: checkUpdate(closed, { ...document, qualification: secret }).issues ?? [],
  patch: checkPatch(document, [{ op: 'remove', path: `/${secret}` }]).issues ?? [],
  history: checkHistory([closed, document]).issues ?? [],
  normalizer: normalize(wrong, { revision: '2018-10-01', type: 'Referral', profile: 'strict' }).remaining,
  identify: best?.issues ?? [],
};

for (const [name, issues] of Object.entries(found)) {
  expect(issues.length > 0, `${name} finds something`);
  const problem = toProblemDetails(issues, { instance: '/referrals/r-1', status: 422 });
  expect(problem.errors.length === issues.length, `${name}: problem details of each`);
  for (const [at, issue] of issues.entries()) {
    const error = problem.errors[at];
    expect(error?.pointer === issue.pointer && error.code === issue.code, `${name}: pointer and code`);
    expect(typeof issue.params === 'object', `${name}: parameters as data`);
    expect(format(issue).includes(issue.code), `${name}: a line for the log`);
    expect(!JSON.stringify(redact(issue)).includes(secret), `${name}: nothing of the document`);
    for (const translate of [german, french, spanish, japanese, chinese, hintInEnglish, hintInJapanese]) {
      const text = translate(issue);
      expect(typeof text === 'string' && text !== '' && text !== issue.message, `${name}: in another language`);
      expect(translated(issue, translate).message === text, `${name}: translated afterwards`);
      expect(
        toProblemDetails([issue], { translate }).errors[0]?.detail?.startsWith(text) === true,
        `${name}: in details`,
      );
    }
  }
  expect(new ReferralValidationError('Referral', issues).issues.length === issues.length, `${name}: as an error`);
}
const documents = [...(found.update ?? []), ...(found.patch ?? [])].map((issue) => issue.document);
expect(documents.includes('after') && documents.includes('patch'), 'the document that a pointer leads into');
expect(
  toProblemDetails(found.patch ?? []).errors.every((error) => 'document' in error && error.document === 'patch'),
  'in problem details, too',
);

// The whole result of a check will do, that of normalising too.
const normal = normalize(wrong, { revision: '2018-10-01', type: 'Referral', profile: 'strict' });
expect(toProblemDetails(normal).errors.length === normal.remaining.length, 'what normalising has left');

// Redacted, an issue tells nothing of the document, nor of the one before.
const moved = checkUpdate({ ...document, id: secret, status: secret }, document).issues ?? [];
expect(
  moved.some(({ code }) => code === 'lifecycle/identity-changed'),
  'another id',
);
expect(!JSON.stringify(moved.map((issue) => redact(issue))).includes(secret), 'nothing of what was before');

// Every language has every text, and forms have one for every code that a person can do something about.
const tables = { german: ofGerman, french: ofFrench, spanish: ofSpanish, japanese: ofJapanese, chinese: ofChinese };
const codesOf = (table: object): string => Object.keys(table).sort().join();
for (const [language, table] of Object.entries(tables))
  expect(codesOf(table) === codesOf(ofEnglish), `${language} has the texts that English has`);
for (const code of Object.keys(issueCodes)) {
  expect(Object.hasOwn(ofEnglish, code), `${code} has a message`);
  expect(code.startsWith('json/') || Object.hasOwn(ofForms, code), `${code} has a text for forms`);
}
expect(codesOf(ofJapaneseForms) === codesOf(ofForms), 'in each language of forms');

// What is no text is none in any language, and does not throw.
for (const translate of [german, french, spanish, japanese, chinese, hintInEnglish, hintInJapanese])
  expect(translate({ code: 'schema/wrong-type', params: null as never }) === undefined, 'not a text');

// Wherever messages are made, they are made in the language that is asked for.
const inGerman = Address.validate({ city: 'Oslo' }, { translate: german }).issues?.[0]?.message;
expect(inGerman?.includes('fehlt') === true, 'validate');
const standard = Address['~standard'].validate({ city: 'Oslo' }, { libraryOptions: { translate: german } });
expect(standard.issues?.[0]?.message === inGerman, 'Standard Schema');
const [missing] = Address.validate({ city: 'Oslo' }).issues ?? [];
expect(missing !== undefined && describe(missing, german).includes('fehlt'), 'describe');
expect(hintInEnglish(missing) === 'Required', 'for the person who fills in a form');
const refused = transition(closed as unknown, document as unknown);
expect(!refused.ok && translated(refused.refusal, french).message !== refused.refusal.message, 'a refusal');
const [change] = normalize(
  { ...document, Name: 'x', name: undefined },
  { revision: '2018-10-01', type: 'Referral' },
).changes;
expect(change !== undefined && describeChange(change, spanish) !== describeChange(change), 'a change');
