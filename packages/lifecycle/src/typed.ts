import type { Outcome, TransitionOptions } from './outcome.ts';
import type { AnyState } from './state.ts';

// What a transition table says, as types. `S` is the union of the states, and `Next` has, by status, the states that may
// follow: both have their own names, so that an editor shows those. `From` and `To` are the types of any values: of
// literals, of states known at run time only, of whole referrals, or unknown.

/** The states that a state may be followed by. */
export type NextIn<Next, From> = From extends { readonly status: infer Status extends keyof Next }
  ? Next[Status]
  : never;

/** The states that a value of some type may be followed by. */
type NextOf<S, Next, From> = NextIn<Next, From & S>;

/** The type itself where a value of it can be one of the states, else these: then the compiler says what is wrong. */
type OneOf<States, Value> = [Exclude<Value, Primitive> & States] extends [never] ? States : Value;

type Primitive = string | number | bigint | boolean | symbol | null | undefined;

/** The states that a value of this type can be. */
type Among<State, Value> = State extends { readonly status: infer S }
  ? Value extends { readonly status: infer VS }
    ? [VS & S] extends [never]
      ? never
      : WithSubstatus<State, Value>
    : State
  : never;

type WithSubstatus<State, Value> = State extends { readonly status: infer S; readonly substatus: infer D }
  ? Value extends { readonly substatus: infer VD }
    ? [VD & D] extends [never]
      ? never
      : { readonly status: S; readonly substatus: D & VD }
    : State
  : State;

/** See `isState`. */
export type IsState<S extends AnyState> = <Value>(value: Value) => value is Value & S;

/** See `nextStates`. */
export type NextStates<S extends AnyState, Next> = <const From>(
  state: OneOf<S, From>,
) => readonly NextOf<S, Next, From>[];

/** See `canTransition`. Only what is not yet known to be a state is narrowed: `false` says nothing of the target alone. */
export interface CanTransition<S extends AnyState, Next> {
  <const From, const To extends S>(from: OneOf<S, From>, to: OneOf<NextOf<S, Next, From>, To>): boolean;
  <const From, const To>(
    from: OneOf<S, From>,
    to: OneOf<NextOf<S, Next, From>, To>,
  ): to is OneOf<NextOf<S, Next, From>, To> & NextOf<S, Next, From>;
}

/** See `transition`. */
export type Transition<S extends AnyState, Next> = <const From, const To>(
  from: OneOf<S, From>,
  to: OneOf<NextOf<S, Next, From>, To>,
  options?: TransitionOptions,
) => Outcome<S, Extract<Among<NextOf<S, Next, From>, To>, S>>;
