import type { Outcome, TransitionOptions } from './outcome.ts';
import type { TransitionTable } from './transition-table.ts';

// What a transition table says, as types. `From` and `To` are the types of any values: of literals, of states
// known at run time only, of whole referrals, or unknown.

/** The statuses that a table has rows for. */
export type StatusIn<Table extends TransitionTable> = keyof Table['next'] & string;

/** The states of a status of a table, or of all. */
export type StateIn<Table extends TransitionTable, Status extends StatusIn<Table> = StatusIn<Table>> = {
  [S in Status]: Table extends { readonly details: infer Details extends Readonly<Record<S, readonly string[]>> }
    ? { readonly status: S; readonly substatus: Details[S][number] }
    : { readonly status: S };
}[Status];

/** The states that a state may be followed by. */
export type NextIn<Table extends TransitionTable, From> = From extends {
  readonly status: infer S extends StatusIn<Table>;
}
  ? StateIn<Table, Table['next'][S][number] & StatusIn<Table>>
  : never;

/** The states that a value of some type may be followed by. */
type NextOf<Table extends TransitionTable, From> = NextIn<Table, From & StateIn<Table>>;

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
export type IsState<Table extends TransitionTable> = <Value>(value: Value) => value is Value & StateIn<Table>;

/** See `nextStates`. */
export type NextStates<Table extends TransitionTable> = <const From>(
  state: OneOf<StateIn<Table>, From>,
) => readonly NextOf<Table, From>[];

/** See `canTransition`. Only what is not yet known to be a state is narrowed: `false` says nothing of the target alone. */
export interface CanTransition<Table extends TransitionTable> {
  <const From, const To extends StateIn<Table>>(
    from: OneOf<StateIn<Table>, From>,
    to: OneOf<NextOf<Table, From>, To>,
  ): boolean;
  <const From, const To>(
    from: OneOf<StateIn<Table>, From>,
    to: OneOf<NextOf<Table, From>, To>,
  ): to is OneOf<NextOf<Table, From>, To> & NextOf<Table, From>;
}

/** See `transition`. */
export type Transition<Table extends TransitionTable> = <const From, const To>(
  from: OneOf<StateIn<Table>, From>,
  to: OneOf<NextOf<Table, From>, To>,
  options?: TransitionOptions,
) => Outcome<StateIn<Table>, Extract<Among<NextOf<Table, From>, To>, StateIn<Table>>>;
