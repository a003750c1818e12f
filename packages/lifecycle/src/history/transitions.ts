import { adviceParts, memberAtFault, refusalParts, wasState } from '../issues.ts';
import type { Machine } from '../machine.ts';
import { practiceStateIn, stateIn, transitionOnward } from '../onward.ts';
import type { Outcome, TransitionOptions } from '../outcome.ts';
import type { Snapshot } from '../snapshot.ts';
import { type AnyState, keyOf } from '../state.ts';
import type { HistoryIssue, Report } from './issue.ts';

/** One step from a state that is known. */
const stepIssues = (
  outcome: Outcome<AnyState>,
  from: AnyState,
  to: Snapshot,
  positions: readonly [before: number, at: number],
  severity: HistoryIssue['severity'],
  report: Report,
): HistoryIssue[] => {
  const [before, at] = positions;
  const related = { at: before, related: wasState(keyOf(from)) };
  return outcome.ok
    ? outcome.advice.map((advice) => report(adviceParts(advice, severity), memberAtFault[advice.code], at, related))
    : [report(refusalParts(outcome.refusal, to), memberAtFault[outcome.refusal.code], at, related)];
};

/**
 * Holds every step to the table. A snapshot that shows no state of the table is at fault by itself; the step is
 * then judged from the last one that does. A state that is known from practice is at fault by itself too, but the
 * next step is judged from it, by its status. Staying in a state is no step.
 */
export const transitionIssues = (
  snapshots: readonly Snapshot[],
  machine: Machine,
  treatAdviceAs: TransitionOptions['treatAdviceAs'],
  report: Report,
): HistoryIssue[] => {
  const severity = treatAdviceAs === 'refusal' ? 'error' : 'warning';
  let last: { readonly at: number; readonly state: AnyState } | undefined;
  return snapshots.flatMap((snapshot, at) => {
    const state = stateIn(machine, snapshot);
    const from = last;
    const known = state ?? practiceStateIn(machine, snapshot);
    if (known) last = { at, state: known };
    if (!state) {
      const self = machine.transition(snapshot, snapshot);
      return self.ok ? [] : [report(refusalParts(self.refusal, snapshot), memberAtFault[self.refusal.code], at)];
    }
    if (!from || from.state === state) return [];
    const outcome = transitionOnward(machine, from.state, snapshot as Snapshot & AnyState);
    return stepIssues(outcome, from.state, snapshot, [from.at, at], severity, report);
  });
};
