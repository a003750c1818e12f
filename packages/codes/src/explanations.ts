import { type LifecycleCode, lifecycleCodes } from '@referral-kit/lifecycle/codes';
import { type ConflictCode, conflictCodes } from '@referral-kit/normalizer/codes';
import type { IssueCode } from '@referral-kit/validator';
import { issueCodes } from '@referral-kit/validator/internal/texts';
import { type Code, codes } from './codes.ts';
import type { Explanation } from './explanation.ts';
import { baseline } from './explanations/baseline.ts';
import { file } from './explanations/file.ts';
import { fixture } from './explanations/fixture.ts';
import { gzip } from './explanations/gzip.ts';
import { json } from './explanations/json.ts';
import { lifecycle } from './explanations/lifecycle.ts';
import { normalize } from './explanations/normalize.ts';
import { registration } from './explanations/registration.ts';
import { schema } from './explanations/schema.ts';
import { typing } from './explanations/typing.ts';
import { yaml } from './explanations/yaml.ts';

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
