export { type IssueCode, issueCodes } from './codes.ts';
export * from './compiled/tolerant.ts';
export { describe, describeSuggestion } from './describe.ts';
export { ReferralValidationError } from './error.ts';
export type { Issue, Path, Suggestion } from './issue.ts';
export type { Result, StandardIssue, StandardProps, ValidateOptions, Validator } from './validator.ts';
