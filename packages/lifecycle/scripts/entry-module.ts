import { header, stringLiteral } from '@referral-kit/codegen/write';
import type { TransitionTable } from '../src/transition-table.ts';
import type { Emitted } from './tables.ts';

/** What the entry point of a machine says in words of its own. */
interface Words {
  /** What the names of its types begin with. */
  readonly prefix: string;
  readonly status: string;
  readonly state: string;
  /** What the examples lead from and to, as JavaScript. */
  readonly from: string;
  readonly to: string;
  readonly example: readonly [status: string, from: string];
  readonly initial: string;
  readonly holds: string;
  readonly reason: string;
}

const words: Readonly<Record<string, Words>> = {
  referral: {
    prefix: 'Referral',
    status: 'A status that a referral can have, with a row in the transition table.',
    state: 'Where a referral stands: one of the documented pairs of status and substatus.',
    from: "{ status: 'Active', substatus: 'Accepted' }",
    to: "{ status: 'Closed', substatus: 'Won' }",
    example: ['Closed', 'Active'],
    initial:
      "The states in which referrals come into being: new where they are received, accepted where they are a partner's own.",
    holds: 'the status and the substatus',
    reason: '; with a `statusReason`, a reason is no longer advised',
  },
  registration: {
    prefix: 'Registration',
    status: 'A status that the registration of a deal can have; some of them have no known value on the wire.',
    state: 'Where the registration of a deal stands: one of the documented statuses.',
    from: "{ status: 'ReviewPending' }",
    to: "{ status: 'Passed' }",
    example: ['Closed', 'Passed'],
    initial: 'The state of a deal that can be registered and is not yet.',
    holds: 'the status',
    reason: '',
  },
};

const alternatives = (texts: readonly string[]): string => texts.map(stringLiteral).join(' | ');

const statesOf = (statuses: readonly string[], details: TransitionTable['details']): string =>
  statuses
    .map((status) => {
      const substatus = details ? `; readonly substatus: ${alternatives(details[status] ?? [])}` : '';
      return `  readonly ${status}: { readonly status: ${stringLiteral(status)}${substatus} };`;
    })
    .join('\n');

const transitionsOf = (next: TransitionTable['next']): string =>
  Object.entries(next)
    .map(
      ([status, names]) => `  readonly ${status}: ${names.length > 0 ? `StateOf<${alternatives(names)}>` : 'never'};`,
    )
    .join('\n');

/** @returns the entry point of one machine: its functions, typed by its table. */
export const entryModule = ({ path, table: { name, next, details }, reasons }: Emitted): string => {
  const own = words[name];
  if (!own) throw new Error(`lifecycle: no words for the machine of ${name}`);
  const { prefix, from, to, example } = own;
  const up = details ? '../..' : '../../..';
  const type = details ? 'Lifecycle' : 'Machine';
  return `${header(`schemas/${path}`)}
import { createMachine, type ${type} } from '${up}/machine.ts';
${details ? `import { adviceOn } from '${up}/practice.ts';\n` : ''}import type { CanTransition, IsState, NextIn, NextStates, Transition } from '${up}/typed.ts';
import { table } from './table.ts';
${reasons ? `\nexport { knownReasons } from './table.ts';\n` : ''}
/** The states of each status. */
export interface ${prefix}States {
${statesOf(Object.keys(next), details)}
}

/** The states that may follow those of each status. */
export interface ${prefix}Transitions {
${transitionsOf(next)}
}

/** ${own.status} */
export type ${prefix}Status = keyof ${prefix}States;

/** ${own.state} */
export type ${prefix}State = ${prefix}States[${prefix}Status];

/** The states of one status: \`StateOf<'${example[0]}'>\`. */
export type StateOf<Status extends ${prefix}Status> = ${prefix}States[Status];

/** The states that a state may be followed by: \`NextState<StateOf<'${example[1]}'>>\`. */
export type NextState<From extends ${prefix}State> = NextIn<${prefix}Transitions, From>;

/** The machine of this revision for values of any type, as an option of other functions of this package. */
export const lifecycle: ${type} = /* @__PURE__ */ createMachine(table${details ? ', adviceOn' : ''});

/** The states of the table, in its order. */
export const states: readonly ${prefix}State[] = lifecycle.states as readonly ${prefix}State[];

/** ${own.initial} */
export const initialStates: readonly ${prefix}State[] = lifecycle.initialStates as readonly ${prefix}State[];

/** Whether a value holds ${own.holds} of one of the states; it may hold more, as a ${name} does. */
export const isState: IsState<${prefix}State> = lifecycle.isState as IsState<${prefix}State>;

/** Whether no other status follows that of a state. False for anything but a state. */
export const isTerminal: (state: unknown) => boolean = lifecycle.isTerminal;

/**
 * Lists the states that a state may be followed by${details ? ', itself included' : ''}.
 *
 * @returns them in the table's order, frozen; none for anything but a state
 */
export const nextStates: NextStates<${prefix}State, ${prefix}Transitions> = lifecycle.nextStates as NextStates<${prefix}State, ${prefix}Transitions>;

/**
 * Whether the table allows a transition. A target of unknown type is narrowed to the states that are allowed.
 *
 * @param from a state, or anything that holds one, such as a ${name}; never throws on anything else
 * @param to the same; an illegal literal does not compile
 */
export const canTransition: CanTransition<${prefix}State, ${prefix}Transitions> = lifecycle.canTransition as CanTransition<${prefix}State, ${prefix}Transitions>;

/**
 * Decides about a transition, and says why. Pure: no clock, no mutation, no throw on any input.
 *
 * @param from a state, or anything that holds one, such as a ${name}
 * @param to the same${own.reason}. An illegal literal does not compile
 * @param options \`treatAdviceAs: 'refusal'\` refuses what is advised against
 * @returns \`{ ok: true, state, advice }\` or \`{ ok: false, refusal }\`, deeply frozen
 *
 * @example
 * const outcome = transition(${from}, ${to});
 * if (outcome.ok) outcome.state; // ${to}
 */
export const transition: Transition<${prefix}State, ${prefix}Transitions> = lifecycle.transition as Transition<${prefix}State, ${prefix}Transitions>;
`;
};
