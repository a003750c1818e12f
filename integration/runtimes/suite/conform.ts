import * as types from '@referral-kit/types';
import * as strict from '@referral-kit/validator';
import * as strictGuards from '@referral-kit/validator/guards';
import { defaultRevision, registry } from '@referral-kit/validator/registry';
import * as tolerant from '@referral-kit/validator/tolerant';
import * as tolerantGuards from '@referral-kit/validator/tolerant/guards';
import { generatesCode } from './generates-code.ts';
import type { Conformance, Document, Verdict } from './verdict.ts';

type Guard = (data: unknown) => boolean;
type ByName<Value> = Readonly<Record<string, Value>>;

const validators = { strict, tolerant } as unknown as ByName<ByName<strict.Validator<unknown>>>;
const guards = { strict: strictGuards, tolerant: tolerantGuards } as unknown as ByName<ByName<Guard>>;

const find = <Value>(from: ByName<ByName<Value>> | undefined, profile: string, name: string): Value => {
  const found = from?.[profile]?.[name];
  if (found === undefined) throw new Error(`no ${profile} ${name}`);
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

const judge = ({ path, profile, typeName, text }: Document): Verdict => {
  const data: unknown = JSON.parse(text);
  const validator = find(validators, profile, typeName);
  const result = validator.validate(data);
  return {
    path,
    accepted: {
      is: validator.is(data),
      guard: find(guards, profile, `is${typeName}`)(data),
      validate: result.ok,
      assert: asserts(validator, data),
      standard: validator['~standard'].validate(data).issues === undefined,
      registry: find(registry[defaultRevision], profile, typeName).is(data),
    },
    issues: result.ok ? [] : result.issues.map(line),
    warnings: result.warnings.map(line),
  };
};

/** @returns what the packages, as this runtime runs them, say of every document. */
export const conform = (documents: readonly Document[]): Conformance => ({
  generatesCode: generatesCode(),
  types: { ...types },
  verdicts: documents.map(judge),
});
