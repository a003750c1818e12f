import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testTotal } from '../../testing/test/helpers/total.ts';
import { Referral as OfBytes } from '../src/bytes.ts';
import { onReferralEvent } from '../src/compiled/2022-04-21/entries/tolerant.ts';
import * as guards from '../src/guards.ts';
import { identify } from '../src/identify.ts';
import {
  Address,
  format,
  Referral,
  ReferralValidationError,
  redact,
  splitList as splitStrict,
  toProblemDetails,
} from '../src/index.ts';
import { parseJson, validateJson } from '../src/json.ts';
import { messages } from '../src/locales/en.ts';
import { registry } from '../src/registry.ts';
import { splitList } from '../src/tolerant.ts';

const validators = Object.values(registry).flatMap(({ strict, tolerant }) => [
  ...Object.values(strict),
  ...Object.values(tolerant),
]);
const event = { EventName: 'referral-created', ResourceUri: 'https://api.example/r-1' };

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

const ownOnly = Object.fromEntries(
  [
    'describe',
    'describeSuggestion',
    'format',
    'redact',
    'redactParams',
    'ReferralValidationError',
    'toProblemDetails',
    'translate',
    'translated',
  ].map((name) => [name, 'takes issues']),
);

/** The tables of messages. */
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
    'validateJson options': (value) => validateJson(Referral, '{"id":1}', value as object),
    'toProblemDetails options': (value) => toProblemDetails([], value as object),
    'splitList options': (value) => splitList([{}], value as object),
    onReferralEvent: (value) => onReferralEvent(value as object),
  },
  ownOnly: { ...ownOnly, ...byCode, ...byAjv, addReferralSchemas: 'takes an instance of ajv' },
});

test('an option that there is not is refused with the choices', () => {
  const options = { limt: 1 } as object;
  expect(() => splitList([], options)).toThrow('Unknown option "limt". Expected limit, translate or redact.');
});
