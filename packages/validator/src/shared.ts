// What goes with the validators of every revision.
export { type IssueCode, issueCodes } from './codes.ts';
export { describe, describeSuggestion, format } from './describe.ts';
export { type ProblemDetails, type ProblemOptions, ReferralValidationError } from './error.ts';
export type { EventHandlers, EventOutcome } from './event/router.ts';
export type { Issue, Path, Suggestion } from './issue.ts';
export type { InvalidRecord, SplitList, ValidRecord } from './list/split.ts';
export type { DateTimeReason, MessageParams, Messages } from './messages.ts';
export { redact } from './redact.ts';
export type { Result, StandardProps, ValidateOptions, Validator } from './validator.ts';
