import { type LifecycleCode, lifecycleCodes } from '@referral-kit/lifecycle/codes';
import { type ConflictCode, conflictCodes } from '@referral-kit/normalizer/codes';
import type { IssueCode } from '@referral-kit/validator';
import { issueCodes } from '@referral-kit/validator/internal/texts';
import { type Code, codes } from '../codes.ts';
import { baseline } from './baseline.ts';
import type { Explanation } from './explanation.ts';
import { file } from './file.ts';
import { fixture } from './fixture.ts';
import { gzip } from './gzip.ts';
import { json } from './json.ts';
import { lifecycle } from './lifecycle.ts';
import { normalize } from './normalize.ts';
import { registration } from './registration.ts';
import { schema } from './schema.ts';
import { typing } from './typing.ts';
import { yaml } from './yaml.ts';

/** A code that the command line, or a package that it is made of, may report. */
export type AnyCode = IssueCode | LifecycleCode | ConflictCode | Code;

/** Every such code, with what it means. */
export const meanings: Readonly<Record<AnyCode, string>> = {
  ...issueCodes,
  ...lifecycleCodes,
  ...conflictCodes,
  ...codes,
};

/** What there is to say about every code. A code without an explanation does not compile. */
export const explanations: Readonly<Record<AnyCode, Explanation>> = {
  ...schema,
  ...lifecycle,
  ...registration,
  ...normalize,
  ...json,
  ...file,
  ...gzip,
  ...typing,
  ...yaml,
  ...fixture,
  ...baseline,
};
