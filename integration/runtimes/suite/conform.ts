import * as types from '@referral-kit/types';
import * as strict from '@referral-kit/validator';
import * as strict2022 from '@referral-kit/validator/2022-04-21';
import * as strictGuards2022 from '@referral-kit/validator/2022-04-21/guards';
import * as tolerant2022 from '@referral-kit/validator/2022-04-21/tolerant';
import * as tolerantGuards2022 from '@referral-kit/validator/2022-04-21/tolerant/guards';
import * as strictGuards from '@referral-kit/validator/guards';
import { parseJson } from '@referral-kit/validator/json';
import { defaultRevision, registry } from '@referral-kit/validator/registry';
import * as tolerant from '@referral-kit/validator/tolerant';
import * as tolerantGuards from '@referral-kit/validator/tolerant/guards';
import { generatesCode } from './generates-code.ts';
import type { Conformance, Document, Verdict } from './verdict.ts';

type Guard = (data: unknown) => boolean;
type ByName<Value> = Readonly<Record<string, Value>>;

type Profiles<Value> = Readonly<Record<'strict' | 'tolerant', ByName<Value>>>;

// The root exports for the default revision, the others by their own subpaths: what is not here is not found.
const validators = {
  [defaultRevision]: { strict, tolerant },
  '2022-04-21': { strict: strict2022, tolerant: tolerant2022 },
} as unknown as ByName<Profiles<strict.Validator<unknown>>>;
const guards = {
  [defaultRevision]: { strict: strictGuards, tolerant: tolerantGuards },
  '2022-04-21': { strict: strictGuards2022, tolerant: tolerantGuards2022 },
} as unknown as ByName<Profiles<Guard>>;

const find = <Value>(
  from: ByName<Profiles<Value>>,
  { revision, profile }: Pick<Document, 'revision' | 'profile'>,
  name: string,
): Value => {
  const found = from[revision]?.[profile][name];
  if (found === undefined) throw new Error(`no ${profile} ${name} of ${revision}`);
  return found;
};

const asserts = (validator: strict.Validator<unknown>, data: unknown): boolean => {
  try {
    return validator.assert(data) === data;
  } catch (error) {
    if (error instanceof strict.ReferralValidationError) return false;
    throw error;
  }
};

const line = ({ code, pointer }: strict.Issue): string => `${code} ${pointer}`;

const judge = (document: Document): Verdict => {
  const { path, typeName, text } = document;
  const data: unknown = JSON.parse(text);
  const validator = find(validators, document, typeName);
  const result = validator.validate(data);
  return {
    path,
    accepted: {
      is: validator.is(data),
      guard: find(guards, document, `is${typeName}`)(data),
      validate: result.ok,
      assert: asserts(validator, data),
      standard: validator['~standard'].validate(data).issues === undefined,
      registry: find(registry, document, typeName).is(data),
    },
    issues: result.ok ? [] : result.issues.map(line),
    warnings: result.warnings.map(line),
  };
};

/** Texts, and bytes, that engines could read in different ways. */
const odd: readonly (string | Uint8Array)[] = [
  '{"a":1,"a":2,"__proto__":{}}',
  '[12345678901234567890, 1e400, -0, 0.1]',
  '["\\ud83d", "\\ud83d\\ude00", "\ud83d"]',
  '[1,\n 2,\r\n]',
  '['.repeat(200_000),
  `${'{"a":'.repeat(512)}1${'}'.repeat(512)}`,
  Uint8Array.of(0xef, 0xbb, 0xbf, 0x5b, 0x5d),
  Uint8Array.of(0x22, 0xef, 0xbf, 0xbd, 0xc3, 0x28, 0x22),
  Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22),
];

const reading = (source: string | Uint8Array): string =>
  (parseJson(source).issues ?? [])
    .map(({ code, pointer, range }) => `${code} ${pointer.length} ${range.line}:${range.column}-${range.end}`)
    .join(', ');

/** @returns what the packages, as this runtime runs them, say of every document. */
export const conform = (documents: readonly Document[]): Conformance => ({
  generatesCode: generatesCode(),
  types: { ...types },
  verdicts: documents.map(judge),
  readings: odd.map(reading),
});
