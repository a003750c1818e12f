import { memberAtFault, refusalParts } from '../issues.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { TransitionOptions } from '../outcome.ts';
import type { Snapshot } from '../snapshot.ts';
import { keyOf, type State } from '../state.ts';
import type { HistoryIssue, Report } from './issue.ts';

/** One step between two states that are in the table. */
const stepIssues = (
  outcome: ReturnType<Lifecycle['transition']>,
  from: State,
  to: Snapshot,
  positions: readonly [before: number, at: number],
  severity: HistoryIssue['severity'],
  report: Report,
): HistoryIssue[] => {
  const [before, at] = positions;
  const related = { at: before, message: `The referral was ${keyOf(from)}.` };
  return outcome.ok
    ? outcome.advice.map((advice) => report({ ...advice, severity }, memberAtFault[advice.code], at, related))
    : [report(refusalParts(outcome.refusal, to), memberAtFault[outcome.refusal.code], at, related)];
};

/**
 * Holds every step to the table. A snapshot that shows no state of the table is at fault by itself; the step is
 * then judged from the last one that does.
 */
export const transitionIssues = (
  snapshots: readonly Snapshot[],
  { transition }: Lifecycle,
  treatAdviceAs: TransitionOptions['treatAdviceAs'],
  report: Report,
): HistoryIssue[] => {
  const severity = treatAdviceAs === 'refusal' ? 'error' : 'warning';
  let last: { readonly at: number; readonly state: State } | undefined;
  return snapshots.flatMap((snapshot, at) => {
    const self = transition(snapshot, snapshot);
    if (!self.ok) return [report(refusalParts(self.refusal, snapshot), memberAtFault[self.refusal.code], at)];
    const from = last;
    last = { at, state: self.state };
    if (!from) return [];
    const outcome = transition(from.state, snapshot);
    return stepIssues(outcome, from.state, snapshot, [from.at, at], severity, report);
  });
};
