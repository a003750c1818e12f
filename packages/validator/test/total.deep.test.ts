import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { testTotal } from '../../testing/test/helpers/total.ts';
import { type AjvInstance, addReferralSchemas } from '../src/ajv.ts';
import { Referral as OfBytes } from '../src/bytes.ts';
import { onReferralEvent } from '../src/compiled/2022-04-21/entries/tolerant.ts';
import { translate as ofForms } from '../src/forms/en.ts';
import * as guards from '../src/guards.ts';
import { identify } from '../src/identify.ts';
import {
  Address,
  describe,
  describeSuggestion,
  format,
  type Issue,
  Referral,
  ReferralValidationError,
  redact,
  redactParams,
  splitList as splitStrict,
  type Text,
  toProblemDetails,
  translated,
} from '../src/index.ts';
import { parseJson, validateJson } from '../src/json.ts';
import { translate as german } from '../src/locales/de.ts';
import { translate as english, messages } from '../src/locales/en.ts';
import { registry } from '../src/registry.ts';
import { splitList } from '../src/tolerant.ts';

const validators = Object.values(registry).flatMap(({ strict, tolerant }) => [
  ...Object.values(strict),
  ...Object.values(tolerant),
]);
const event = { EventName: 'referral-created', ResourceUri: 'https://api.example/r-1' };

const translators = [english, german, ofForms];

const assertOnly = (value: unknown): void => {
  for (const { assert } of [Referral, ...validators.slice(0, 3)]) {
    try {
      assert(value);
    } catch (error) {
      if (!(error instanceof ReferralValidationError)) throw error;
      for (const issue of error.issues) format(issue);
      toProblemDetails(error, { redact });
    }
  }
};

const refused = Referral.validate({ id: 'r-1', status: 'Actve' }).issues as readonly Issue[];
const [issue] = refused as [Issue];

/** What takes an issue. */
const ofIssue = { describe, format, redact, translated: (given: Issue) => translated(given, () => 'told') };

/** Probes of an issue: what is none, and one of which one member is hostile. */
const issueProbes = Object.fromEntries(
  Object.entries<(given: Issue) => unknown>(ofIssue).flatMap(([name, take]) => [
    [name, (value: unknown) => take(value as Issue)],
    ...Object.keys({ ...issue, related: [], suggestion: {} }).map((member) => [
      `${name} ${member}`,
      (value: unknown) => take({ ...issue, [member]: value } as Issue),
    ]),
  ]),
);

/** The tables of messages take the parameters of their codes, and the translators of these tables anything. */
const byCode = Object.fromEntries(
  Object.keys(messages).map((code) => [`*.${code}`, 'takes the parameters of its code']),
);

/** What ajv itself compiled throws what reading a value throws. */
const byAjv = Object.fromEntries(validators.map(({ typeName }) => [`validate${typeName}`, 'is the code of ajv']));

/** Every contract is asked about every name, so thousands of them take their time. */
const isLong = (value: unknown): boolean => {
  try {
    return Object.keys(value as object).length > 1000;
  } catch {
    return false;
  }
};

testTotal(join(import.meta.dirname, '..'), {
  total: {
    ...Object.fromEntries(validators.map(({ typeName, is }) => [`is${typeName}`, is])),
    isReferral: guards.isReferral,
    '*.is': Referral.is,
    '*.validate': (value) => Referral.validate(value),
    '*.validate redacted': (value) => validators.slice(0, 8).map(({ validate }) => validate(value, { redact })),
    '*.assert': assertOnly,
    identify: (value) => (isLong(value) ? [] : identify(value)),
    splitList: (value) => [
      splitList(value),
      splitStrict([value]),
      splitList({ value: [value] }),
      splitList({ items: value }),
    ],
    translate: (value) => translators.map((translate) => translate(value as Text)),
    'translate params': (value) =>
      translators.map((translate) =>
        Object.keys(messages).map((code) => translate({ code, params: value as Text['params'] })),
      ),
    'onReferralEvent event': onReferralEvent({ default: () => 1 }),
    'onReferralEvent inside': (value) => onReferralEvent({ default: () => 1 })({ ...event, AuditUri: value }),
  },
  misuse: {
    '*.validate options': (value) => Referral.validate({}, value as object),
    '*.validate limit': (value) => Referral.validate({}, { limit: value as number }),
    '*.assert options': (value) => Address.assert({ addressLine1: '', city: '', country: 'NO' }, value as object),
    '*.isJson': (value) => OfBytes.isJson(value as Uint8Array),
    parseJson: (value) => parseJson(value as string),
    'parseJson options': (value) => parseJson('[1,]', value as object),
    validateJson: (value) => validateJson(Referral, value as string),
    'validateJson validator': (value) => validateJson(value as typeof Referral, '{}'),
    'validateJson options': (value) => validateJson(Referral, '{"id":1}', value as object),
    ...issueProbes,
    'describe translate': (value) => describe(issue, value as () => string),
    describeSuggestion: (value) => describeSuggestion(value as { action: 'replace'; value: string }),
    redactParams: (value) => redactParams(value as Issue['params']),
    ReferralValidationError: (value) => new ReferralValidationError('Referral', value as Issue[]),
    'ReferralValidationError issue': (value) => new ReferralValidationError('Referral', [value as Issue]),
    toProblemDetails: (value) => toProblemDetails(value as Issue[]),
    'toProblemDetails issue': (value) => toProblemDetails([value as Issue], { redact }),
    addReferralSchemas: (value) => addReferralSchemas(value as AjvInstance),
    'addReferralSchemas options': (value) => addReferralSchemas(new Ajv2020(), value as object),
    'addReferralSchemas revision': (value) => addReferralSchemas(new Ajv2020(), { revision: value as '2018-10-01' }),
    'toProblemDetails options': (value) => toProblemDetails([], value as object),
    'splitList options': (value) => splitList([{}], value as object),
    onReferralEvent: (value) => onReferralEvent(value as object),
  },
  others: { ...byCode, ...byAjv },
});

test('an option that there is not is refused with the choices', () => {
  const options = { limt: 1 } as object;
  expect(() => splitList([], options)).toThrow('Unknown option "limt". Expected limit, translate or redact.');
});
