// Generated from schemas/2022-04-21/transitions.json; do not edit. To update it: npm run generate

import { createMachine, type Lifecycle } from '../../machine.ts';
import { adviceOn } from '../../practice.ts';
import type { CanTransition, IsState, NextIn, NextStates, Transition } from '../../typed.ts';
import { table } from './table.ts';

export { knownReasons } from './table.ts';

/** The states of each status. */
export interface ReferralStates {
  readonly New: { readonly status: 'New'; readonly substatus: 'Pending' | 'Received' };
  readonly Active: { readonly status: 'Active'; readonly substatus: 'Accepted' };
  readonly Closed: { readonly status: 'Closed'; readonly substatus: 'Won' | 'Lost' | 'Declined' | 'Expired' };
}

/** The states that may follow those of each status. */
export interface ReferralTransitions {
  readonly New: StateOf<'New' | 'Active' | 'Closed'>;
  readonly Active: StateOf<'Active' | 'Closed'>;
  readonly Closed: StateOf<'Closed'>;
}

/** A status that a referral can have, with a row in the transition table. */
export type ReferralStatus = keyof ReferralStates;

/** Where a referral stands: one of the documented pairs of status and substatus. */
export type ReferralState = ReferralStates[ReferralStatus];

/** The states of one status: `StateOf<'Closed'>`. */
export type StateOf<Status extends ReferralStatus> = ReferralStates[Status];

/** The states that a state may be followed by: `NextState<StateOf<'Active'>>`. */
export type NextState<From extends ReferralState> = NextIn<ReferralTransitions, From>;

/** The machine of this revision for values of any type, as an option of other functions of this package. */
export const lifecycle: Lifecycle = /* @__PURE__ */ createMachine(table, adviceOn);

/** The states of the table, in its order. */
export const states: readonly ReferralState[] = lifecycle.states as readonly ReferralState[];

/** The states in which referrals come into being: new where they are received, accepted where they are a partner's own. */
export const initialStates: readonly ReferralState[] = lifecycle.initialStates as readonly ReferralState[];

/** Whether a value holds the status and the substatus of one of the states; it may hold more, as a referral does. */
export const isState: IsState<ReferralState> = lifecycle.isState as IsState<ReferralState>;

/** Whether no other status follows that of a state. False for anything but a state. */
export const isTerminal: (state: unknown) => boolean = lifecycle.isTerminal;

/**
 * Lists the states that a state may be followed by, itself included.
 *
 * @returns them in the table's order, frozen; none for anything but a state
 */
export const nextStates: NextStates<ReferralState, ReferralTransitions> = lifecycle.nextStates as NextStates<ReferralState, ReferralTransitions>;

/**
 * Whether the table allows a transition. A target of unknown type is narrowed to the states that are allowed.
 *
 * @param from a state, or anything that holds one, such as a referral; never throws on anything else
 * @param to the same; an illegal literal does not compile
 */
export const canTransition: CanTransition<ReferralState, ReferralTransitions> = lifecycle.canTransition as CanTransition<ReferralState, ReferralTransitions>;

/**
 * Decides about a transition, and says why. Pure: no clock, no mutation, no throw on any input.
 *
 * @param from a state, or anything that holds one, such as a referral
 * @param to the same; with a `statusReason`, a reason is no longer advised. An illegal literal does not compile
 * @param options `treatAdviceAs: 'refusal'` refuses what is advised against
 * @returns `{ ok: true, state, advice }` or `{ ok: false, refusal }`, deeply frozen
 *
 * @example
 * const outcome = transition({ status: 'Active', substatus: 'Accepted' }, { status: 'Closed', substatus: 'Won' });
 * if (outcome.ok) outcome.state; // { status: 'Closed', substatus: 'Won' }
 */
export const transition: Transition<ReferralState, ReferralTransitions> = lifecycle.transition as Transition<ReferralState, ReferralTransitions>;
