export type { AnyIssue, Issue, IssueCode, Path, RelatedPlace, Suggestion } from './issue.ts';
export type { JsonCode, JsonExpected, JsonFound, JsonParams, JsonRelated } from './json-params.ts';
export type { Kind, Shown } from './kind.ts';
export type {
  AdviceCode,
  HistoryCode,
  LifecycleParams,
  PatchFault,
  RefusalCode,
  RegistrationParams,
  UpdateCode,
} from './lifecycle-params.ts';
export type { ChangeParams, NormalizeParams } from './normalize-params.ts';
export type { PhraseCode, PhraseParams } from './phrase-params.ts';
export type {
  FormMessages,
  IssueParams,
  Messages,
  ParamsOf,
  Text,
  TextCode,
  TextParams,
  Translator,
} from './translator.ts';
export type { DateTimeForm, DateTimeReason, ValidatorParams } from './validator-params.ts';
