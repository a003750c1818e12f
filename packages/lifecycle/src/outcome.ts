import type { ParamsOf } from '@referral-kit/validator';
import type { AdviceCode, RefusalCode } from './codes.ts';
import type { AnyState, State } from './state.ts';

/** What speaks against a transition that the table allows. */
export interface Advice {
  readonly code: AdviceCode;
  /** What the message is made of, to translate it. */
  readonly params: ParamsOf<AdviceCode>;
  readonly message: string;
}

/** Why a transition is refused. */
export interface Refusal<S extends AnyState = State> {
  /** Stable. An advice's code occurs only where advice is asked to refuse. */
  readonly code: RefusalCode | AdviceCode;
  /** What the message is made of, to translate it; of one shape for each code. */
  readonly params: ParamsOf<RefusalCode | AdviceCode>;
  /** What was refused and what is allowed, in a sentence or two. It may improve from version to version. */
  readonly message: string;
  /** Which of the two states is at fault. */
  readonly side: 'from' | 'to';
  /** The targets that the source leads to; all states where the source is at fault. */
  readonly allowed: readonly S[];
  /** The one of `allowed` that was most likely meant, else staying; none where the source is past guessing. */
  readonly nearest: S | undefined;
}

/** A transition that the table allows. */
export interface Accepted<S extends AnyState = State> {
  readonly ok: true;
  /** The state that was reached. */
  readonly state: S;
  /** What speaks against it in practice; mostly empty. */
  readonly advice: readonly Advice[];
  readonly refusal?: undefined;
}

/** A transition that is refused. */
export interface Refused<S extends AnyState = State> {
  readonly ok: false;
  readonly refusal: Refusal<S>;
  readonly state?: undefined;
  readonly advice?: undefined;
}

/** What `transition` returns: deeply frozen data. */
export type Outcome<S extends AnyState = State, Reached extends S = S> = Accepted<Reached> | Refused<S>;

/** What `treatAdviceAs` may be. */
export const treatments = ['advice', 'refusal'] as const;

/** How strict a transition is. */
export interface TransitionOptions {
  /** Whether advice is only given, or refuses. */
  readonly treatAdviceAs?: (typeof treatments)[number];
}
