import { header, stringLiteral } from '@referral-kit/codegen/write';
import type { RevisionTable } from '../src/revision-table.ts';

const list = (texts: readonly string[]): string => `[${texts.map(stringLiteral).join(', ')}]`;

const rows = (lists: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(lists)
    .map(([name, texts]) => `    ${name}: ${list(texts)},\n`)
    .join('');

/** @returns the module of one transition table; its types derive from its literal values. */
export const tableModule = ({ revision, next, details }: RevisionTable): string => `${header(
  `schemas/${revision}/transitions.json`,
)}
/** The transition table of revision ${revision}, in the order of its enumerations. */
export const table = {
  revision: ${stringLiteral(revision)},
  next: {
${rows(next)}  },
  details: {
${rows(details)}  },
} as const;
`;

/** @returns the entry point of one revision: the machine's functions, typed by the table. */
export const entryModule = ({ revision }: RevisionTable): string => `${header(`schemas/${revision}/transitions.json`)}
import { createLifecycle, type Lifecycle } from '../../lifecycle.ts';
import type { CanTransition, IsState, NextIn, NextStates, StateIn, StatusIn, Transition } from '../../typed.ts';
import { table } from './table.ts';

type Table = typeof table;

/** A status that a referral can have, with a row in the transition table. */
export type ReferralStatus = StatusIn<Table>;

/** Where a referral stands: one of the documented pairs of status and substatus. */
export type ReferralState = StateIn<Table>;

/** The states of one status: \`StateOf<'Closed'>\`. */
export type StateOf<Status extends ReferralStatus> = StateIn<Table, Status>;

/** The states that a state may be followed by: \`NextState<StateOf<'Active'>>\`. */
export type NextState<From extends ReferralState> = NextIn<Table, From>;

/** The machine of this revision for values of any type, as an option of other functions of this package. */
export const lifecycle: Lifecycle = /* @__PURE__ */ createLifecycle(table);

/** The states of the table, in its order. */
export const states: readonly ReferralState[] = lifecycle.states as readonly ReferralState[];

/** The states in which referrals come into being: new where they are received, accepted where they are a partner's own. */
export const initialStates: readonly ReferralState[] = lifecycle.initialStates as readonly ReferralState[];

/** Whether a value holds the status and the substatus of one of the states; it may hold more, as a referral does. */
export const isState: IsState<Table> = lifecycle.isState as IsState<Table>;

/** Whether no other status follows that of a state. False for what is no state. */
export const isTerminal: (state: unknown) => boolean = lifecycle.isTerminal;

/**
 * Lists the states that a state may be followed by, itself included.
 *
 * @returns them in the table's order, frozen; none for what is no state
 */
export const nextStates: NextStates<Table> = lifecycle.nextStates as NextStates<Table>;

/**
 * Whether the table allows a transition. A target of unknown type is narrowed to the states that are allowed.
 *
 * @param from a state, or anything that holds one, such as a referral; never throws on anything else
 * @param to the same; an illegal literal does not compile
 */
export const canTransition: CanTransition<Table> = lifecycle.canTransition as CanTransition<Table>;

/**
 * Decides about a transition, and says why. Pure: no clock, no mutation, no throw on any input.
 *
 * @param from a state, or anything that holds one, such as a referral
 * @param to the same; with a \`statusReason\`, a reason is no longer advised. An illegal literal does not compile
 * @param options \`treatAdviceAs: 'refusal'\` refuses what is advised against
 * @returns \`{ ok: true, state, advice }\` or \`{ ok: false, refusal }\`, deeply frozen
 *
 * @example
 * const outcome = transition({ status: 'Active', substatus: 'Accepted' }, { status: 'Closed', substatus: 'Won' });
 * if (outcome.ok) outcome.state; // { status: 'Closed', substatus: 'Won' }
 */
export const transition: Transition<Table> = lifecycle.transition as Transition<Table>;
`;

/** @returns the module that the package's root exports. */
export const defaultModule = (revision: string): string =>
  `${header('schemas/manifest.json')}export * from './${revision}/index.ts';\n`;

/** @returns the module that lists the machines of all revisions. */
export const registryModule = (revisions: readonly string[], defaultRevision: string): string => `${header(
  'schemas/manifest.json',
)}import type { Lifecycle } from '../lifecycle.ts';
${revisions.map((revision, at) => `import { lifecycle as machine${at} } from './${revision}/index.ts';\n`).join('')}
/** The revision that the package's root stands for. */
export const defaultRevision = '${defaultRevision}';

/** The machine of every revision. */
export const registry: Readonly<Record<string, Lifecycle>> = {
${revisions.map((revision, at) => `  '${revision}': machine${at},\n`).join('')}};
`;
