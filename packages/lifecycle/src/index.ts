export type { AdviceCode, LifecycleCode, RefusalCode } from './codes.ts';
export * from './generated/default.ts';
export type { Lifecycle } from './lifecycle.ts';
export type { Accepted, Advice, Outcome, Refusal, Refused, TransitionOptions } from './outcome.ts';
export type { State } from './state.ts';
