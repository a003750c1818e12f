import type { RefusalCode } from '../codes.ts';
import { adviceParts, issue, memberAtFault, refusalParts, wasState } from '../issues.ts';
import type { Lifecycle } from '../machine.ts';
import type { Outcome, Refusal, TransitionOptions } from '../outcome.ts';
import { advise } from '../practice.ts';
import { type Snapshot, snapshotOf } from '../snapshot.ts';
import { type AnyState, keyOf } from '../state.ts';
import { inDocument, type UpdateIssue } from './result.ts';
import { seemsSame } from './same.ts';

/** Faults of a state by itself, which a validator reports too: as an error, or, where it is tolerant, as a warning. */
const ofState: readonly string[] = [
  'lifecycle/unknown-status',
  'lifecycle/unknown-substatus',
  'lifecycle/substatus-mismatch',
  'referral/closed-as-error',
] satisfies RefusalCode[];

/** Whether errors of the validator say already that the state is none. */
const isReported = (errors: readonly UpdateIssue[]): boolean =>
  errors.some(
    ({ path }) => path.length === 0 || (path.length === 1 && ['status', 'substatus'].includes(String(path[0]))),
  );

const refusalIssues = (
  refusal: Refusal,
  from: Snapshot,
  to: Snapshot,
  errors: readonly UpdateIssue[],
): UpdateIssue[] => {
  const { side, code } = refusal;
  // A state that was no state before and stays as it is takes no step; what is wrong with it is for the validator to say.
  const stays = from.status === to.status && from.substatus === to.substatus;
  if (ofState.includes(code) && (side === 'to' ? isReported(errors) : stays)) return [];
  const path = [memberAtFault[code]];
  // A refused target has a source of the table.
  const relatedTo = side === 'to' ? ([['status'], wasState(keyOf(from as AnyState))] as const) : undefined;
  const found = issue({ ...refusalParts(refusal, side === 'to' ? to : from), path, relatedTo });
  return [inDocument(found, side === 'to' ? 'after' : 'before')];
};

const adviceIssues = (
  { advice }: Extract<Outcome, { ok: true }>,
  isClosedAndChanged: boolean,
  severity: UpdateIssue['severity'],
): UpdateIssue[] => {
  const code = 'lifecycle/closed-is-terminal';
  // Whatever is changed of a closed referral, not its state alone.
  const isToldAlready = !isClosedAndChanged || advice.some((given) => given.code === code);
  return [...advice, ...(isToldAlready ? [] : [advise(code)])].map((each) =>
    inDocument(issue({ ...adviceParts(each, severity), path: [memberAtFault[each.code]] }), 'after'),
  );
};

/**
 * Judges the step from the one document's state to the other's.
 *
 * @param errors what the validator refuses in the document after the update
 */
export const transitionIssues = (
  before: unknown,
  after: unknown,
  { transition, isTerminal }: Lifecycle,
  treatAdviceAs: TransitionOptions['treatAdviceAs'],
  errors: readonly UpdateIssue[],
): UpdateIssue[] => {
  const [from, to] = [snapshotOf(before), snapshotOf(after)];
  const outcome = transition(from, to);
  if (!outcome.ok) return refusalIssues(outcome.refusal, from, to, errors);
  const isClosedAndChanged = isTerminal(from) && !seemsSame(before, after);
  return adviceIssues(outcome, isClosedAndChanged, treatAdviceAs === 'refusal' ? 'error' : 'warning');
};
