import { checkHistory, type HistoryIssue, type Machine } from '@referral-kit/lifecycle';
import type { Format } from '../reading/format.ts';
import { read } from '../reading/read.ts';

/** One snapshot of a history, and the step that led to it. */
export interface Step {
  readonly label: string;
  readonly status: string;
  readonly substatus?: string;
  readonly issues: readonly HistoryIssue[];
  readonly outcome: 'good' | 'advice' | 'illegal';
}

const member = (value: unknown, name: string): string | undefined => {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return typeof found === 'string' ? found : undefined;
};

const valuesIn = (text: string, format: Format): unknown[] => {
  const values = read(text, format).flatMap(({ content }) => (content ? [content.value] : []));
  const [only] = values;
  return values.length === 1 && Array.isArray(only) ? only : values;
};

/**
 * Holds a history to a machine.
 *
 * @param text snapshots, oldest first: a list, or one on each line
 */
export const walk = (text: string, format: Format, machine: Machine): readonly Step[] => {
  const snapshots = valuesIn(text, format);
  const { issues = [], warnings } = checkHistory(snapshots, { lifecycle: machine });
  return snapshots.map((snapshot, index) => {
    const own = [...issues, ...warnings].filter((issue) => issue.index === index);
    const status = member(snapshot, 'status') ?? '?';
    const substatus = machine.table.details ? member(snapshot, 'substatus') : undefined;
    const outcome = own.some(({ severity }) => severity === 'error') ? 'illegal' : own.length > 0 ? 'advice' : 'good';
    return {
      label: substatus === undefined ? status : `${status}/${substatus}`,
      status,
      ...(substatus !== undefined && { substatus }),
      issues: own,
      outcome,
    };
  });
};

const states = (...labels: string[]): object[] =>
  labels.map((label, index) => {
    const [status, substatus] = label.split('/');
    const updatedDateTime = `2019-03-0${index + 1}T09:00:00Z`;
    return { id: 'r-1', status, ...(substatus !== undefined && { substatus }), updatedDateTime };
  });

const lines = (all: readonly object[]): string => `${all.map((one) => JSON.stringify(one)).join('\n')}\n`;

/** A history to start from: one step that is advised against, and one that is illegal. */
export const exampleOf = (machine: Machine): string =>
  lines(
    machine.table.details
      ? states('New/Pending', 'New/Received', 'Closed/Lost', 'Active/Accepted')
      : states('None', 'ReviewPending', 'ActionRequired', 'Passed'),
  );
