export type { JsonCode, JsonExpected, JsonFound, JsonParams, JsonRelated } from '@referral-kit/types/issues';
export { jsonCodes } from './json/codes.ts';
export type { JsonIssue, JsonRange, LocatedIssue } from './json/located.ts';
export { type ParsedJson, parseJson } from './json/parse.ts';
export { type ValidatedJson, validateJson } from './json/validate.ts';
