// What goes with the validators of every revision.
export type {
  AnyIssue,
  DateTimeForm,
  DateTimeReason,
  FormMessages,
  Issue,
  IssueCode,
  IssueParams,
  Kind,
  Messages,
  ParamsOf,
  Path,
  RelatedPlace,
  Shown,
  Suggestion,
  Text,
  TextCode,
  TextParams,
  Translator,
} from '@referral-kit/types/issues';
export { issueCodes } from './codes.ts';
export type { EventHandlers, EventOutcome } from './event/router.ts';
export { describe, describeSuggestion, format } from './issues/describe.ts';
export { ReferralValidationError } from './issues/error.ts';
export {
  type ProblemDetails,
  type ProblemError,
  type ProblemOptions,
  toProblemDetails,
} from './issues/problem-details.ts';
export { type Redact, redact } from './issues/redact.ts';
export { translated } from './issues/translated.ts';
export { redactParams } from './issues/without-document.ts';
export type { InvalidRecord, SplitList, ValidRecord } from './list/split.ts';
export type { Result, StandardProps, ValidateOptions, Validator } from './validator.ts';
