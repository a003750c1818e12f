// Generated from schemas/2022-04-21/registration-transitions.json; do not edit. To update it: npm run generate

import { createMachine, type Machine } from '../../../machine.ts';
import type { CanTransition, IsState, NextIn, NextStates, Transition } from '../../../typed.ts';
import { table } from './table.ts';

/** The states of each status. */
export interface RegistrationStates {
  readonly None: { readonly status: 'None' };
  readonly Approved: { readonly status: 'Approved' };
  readonly ReviewPending: { readonly status: 'ReviewPending' };
  readonly ActionRequired: { readonly status: 'ActionRequired' };
  readonly Passed: { readonly status: 'Passed' };
  readonly Failed: { readonly status: 'Failed' };
  readonly MarketplaceValidationPending: { readonly status: 'MarketplaceValidationPending' };
  readonly MarketplaceValidationPassed: { readonly status: 'MarketplaceValidationPassed' };
  readonly MarketplaceValidationFailed: { readonly status: 'MarketplaceValidationFailed' };
  readonly Closed: { readonly status: 'Closed' };
}

/** The states that may follow those of each status. */
export interface RegistrationTransitions {
  readonly None: StateOf<'Approved' | 'ReviewPending'>;
  readonly Approved: StateOf<'ReviewPending' | 'Closed'>;
  readonly ReviewPending: StateOf<'ActionRequired' | 'Passed' | 'Failed'>;
  readonly ActionRequired: StateOf<'ReviewPending'>;
  readonly Passed: StateOf<'Closed'>;
  readonly Failed: StateOf<'Closed'>;
  readonly MarketplaceValidationPending: StateOf<'ActionRequired' | 'Closed'>;
  readonly MarketplaceValidationPassed: StateOf<'Closed'>;
  readonly MarketplaceValidationFailed: StateOf<'Closed'>;
  readonly Closed: never;
}

/** A status that the registration of a deal can have; some of them have no known value on the wire. */
export type RegistrationStatus = keyof RegistrationStates;

/** Where the registration of a deal stands: one of the documented statuses. */
export type RegistrationState = RegistrationStates[RegistrationStatus];

/** The states of one status: `StateOf<'Closed'>`. */
export type StateOf<Status extends RegistrationStatus> = RegistrationStates[Status];

/** The states that a state may be followed by: `NextState<StateOf<'Passed'>>`. */
export type NextState<From extends RegistrationState> = NextIn<RegistrationTransitions, From>;

/** The machine of this revision for values of any type, as an option of other functions of this package. */
export const lifecycle: Machine = /* @__PURE__ */ createMachine(table);

/** The states of the table, in its order. */
export const states: readonly RegistrationState[] = lifecycle.states as readonly RegistrationState[];

/** The state of a deal that can be registered and is not yet. */
export const initialStates: readonly RegistrationState[] = lifecycle.initialStates as readonly RegistrationState[];

/** Whether a value holds the status of one of the states; it may hold more, as a registration does. */
export const isState: IsState<RegistrationState> = lifecycle.isState as IsState<RegistrationState>;

/** Whether no other status follows that of a state. False for anything but a state. */
export const isTerminal: (state: unknown) => boolean = lifecycle.isTerminal;

/**
 * Lists the states that a state may be followed by.
 *
 * @returns them in the table's order, frozen; none for anything but a state
 */
export const nextStates: NextStates<RegistrationState, RegistrationTransitions> = lifecycle.nextStates as NextStates<RegistrationState, RegistrationTransitions>;

/**
 * Whether the table allows a transition. A target of unknown type is narrowed to the states that are allowed.
 *
 * @param from a state, or anything that holds one, such as a registration; never throws on anything else
 * @param to the same; an illegal literal does not compile
 */
export const canTransition: CanTransition<RegistrationState, RegistrationTransitions> = lifecycle.canTransition as CanTransition<RegistrationState, RegistrationTransitions>;

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
export const transition: Transition<RegistrationState, RegistrationTransitions> = lifecycle.transition as Transition<RegistrationState, RegistrationTransitions>;
