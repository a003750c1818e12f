// Generated from schemas/2022-04-21/registration-transitions.json; do not edit. To update it: npm run generate

import { createMachine, type Machine } from '../../../machine.ts';
import type { CanTransition, IsState, NextIn, NextStates, StateIn, StatusIn, Transition } from '../../../typed.ts';
import { table } from './table.ts';

type Table = typeof table;

/** A status that the registration of a deal can have; some of them have no known value on the wire. */
export type RegistrationStatus = StatusIn<Table>;

/** Where the registration of a deal stands: one of the documented statuses. */
export type RegistrationState = StateIn<Table>;

/** The states of one status: `StateOf<'Closed'>`. */
export type StateOf<Status extends RegistrationStatus> = StateIn<Table, Status>;

/** The states that a state may be followed by: `NextState<StateOf<'Passed'>>`. */
export type NextState<From extends RegistrationState> = NextIn<Table, From>;

/** The machine of this revision for values of any type, as an option of other functions of this package. */
export const lifecycle: Machine = /* @__PURE__ */ createMachine(table);

/** The states of the table, in its order. */
export const states: readonly RegistrationState[] = lifecycle.states as readonly RegistrationState[];

/** The state of a deal that can be registered and is not yet. */
export const initialStates: readonly RegistrationState[] = lifecycle.initialStates as readonly RegistrationState[];

/** Whether a value holds the status of one of the states; it may hold more, as a registration does. */
export const isState: IsState<Table> = lifecycle.isState as IsState<Table>;

/** Whether no other status follows that of a state. False for what is no state. */
export const isTerminal: (state: unknown) => boolean = lifecycle.isTerminal;

/**
 * Lists the states that a state may be followed by.
 *
 * @returns them in the table's order, frozen; none for what is no state
 */
export const nextStates: NextStates<Table> = lifecycle.nextStates as NextStates<Table>;

/**
 * Whether the table allows a transition. A target of unknown type is narrowed to the states that are allowed.
 *
 * @param from a state, or anything that holds one, such as a registration; never throws on anything else
 * @param to the same; an illegal literal does not compile
 */
export const canTransition: CanTransition<Table> = lifecycle.canTransition as CanTransition<Table>;

/**
 * Decides about a transition, and says why. Pure: no clock, no mutation, no throw on any input.
 *
 * @param from a state, or anything that holds one, such as a registration
 * @param to the same. An illegal literal does not compile
 * @param options `treatAdviceAs: 'refusal'` refuses what is advised against
 * @returns `{ ok: true, state, advice }` or `{ ok: false, refusal }`, deeply frozen
 *
 * @example
 * const outcome = transition({ status: 'ReviewPending' }, { status: 'Passed' });
 * if (outcome.ok) outcome.state; // { status: 'Passed' }
 */
export const transition: Transition<Table> = lifecycle.transition as Transition<Table>;
