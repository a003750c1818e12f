export type { AdviceCode, ChangeCode, LifecycleCode, RefusalCode, RegistrationCode } from './codes.ts';
export * from './generated/default.ts';
export { checkHistory, type HistoryOptions, type HistoryResult } from './history/check.ts';
export { type CheckedHistory, checkHistories, groupHistories, type History } from './history/group.ts';
export type { HistoryIssue } from './history/issue.ts';
export type { Lifecycle, Machine } from './machine.ts';
export type { Accepted, Advice, Outcome, Refusal, Refused, TransitionOptions } from './outcome.ts';
export type { AnyState, State } from './state.ts';
