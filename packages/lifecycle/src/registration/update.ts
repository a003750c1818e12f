import { identityChanged } from '@referral-kit/messages/en/lifecycle';
import { locked } from '@referral-kit/messages/en/registration';
import { lifecycle } from '../generated/registration.ts';
import { refusalParts } from '../issues.ts';
import { isArray, read } from '../read.ts';
import { show } from '../show.ts';
import { seemsSame } from '../update/same.ts';
import { type RegistrationIssue, type RegistrationResult, registrationIssue, registrationResult } from './issue.ts';

/** The statuses after which nothing of a registration is edited. */
const settled: readonly unknown[] = ['Approved', 'Passed', 'Failed', 'Closed'];

/** The members that clients write; the service sets the others. */
const edited = ['type', 'contract', 'solutionDetails'] as const;

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

const namesOf = (value: object): string[] => {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
};

/** The places where two values differ; a list whose length changed differs as a whole. */
const differences = (before: unknown, after: unknown, path: RegistrationIssue['path']): RegistrationIssue['path'][] => {
  if (seemsSame(before, after)) return [];
  if (!isHolder(before) || !isHolder(after)) return [path];
  const [isList, lists] = [isArray(before), isArray(after)];
  if (isList !== lists || (isList && read(before, 'length') !== read(after, 'length'))) return [path];
  const names = [...new Set([...namesOf(before), ...namesOf(after)])];
  return names.flatMap((name) =>
    differences(read(before, name), read(after, name), [...path, isList ? Number(name) : name]),
  );
};

const valueAt = (value: unknown, path: RegistrationIssue['path']): unknown =>
  path.reduce<unknown>((inner, name) => read(inner, String(name)), value);

const lockedIssues = (before: unknown, after: unknown, status: unknown): RegistrationIssue[] => {
  if (!settled.includes(status)) return [];
  return edited
    .flatMap((member) => differences(read(before, member), read(after, member), [member]))
    .map((path) => {
      const [previous, received] = [show(valueAt(before, path)), show(valueAt(after, path))];
      const params = { status: String(status), received, previous };
      return registrationIssue('after', { code: 'registration/locked', path, params, say: locked, expected: previous });
    });
};

const statusIssues = (before: unknown, after: unknown): RegistrationIssue[] => {
  const [from, to] = [read(before, 'status'), read(after, 'status')];
  const isAbsent = (value: unknown): boolean => value === undefined || value === null;
  if (from === to || (isAbsent(from) && isAbsent(to))) return [];
  // A registration that has no status yet stands where a deal does that is not registered.
  const outcome = lifecycle.transition({ status: from ?? 'None' }, { status: to });
  if (outcome.ok) return [];
  const { refusal } = outcome;
  const document = refusal.side === 'to' ? 'after' : 'before';
  const parts = refusalParts(refusal, { status: refusal.side === 'to' ? to : from });
  return [registrationIssue(document, { ...parts, path: ['status'] })];
};

const identityIssues = (before: unknown, after: unknown): RegistrationIssue[] => {
  const [was, is] = [read(before, 'id'), read(after, 'id')];
  if (was === undefined || was === null || seemsSame(was, is)) return [];
  const params = { member: 'id', received: show(is), previous: show(was) };
  const code = 'lifecycle/identity-changed';
  return [registrationIssue('after', { code, path: ['id'], params, say: identityChanged, expected: params.previous })];
};

/**
 * Holds the change of a registration to the rules: its id stays, its status takes a step of the table, and after
 * Approved, Passed, Failed or Closed nothing is edited. The dates and values of what results are for
 * `checkRegistration`. Never throws; changes nothing.
 *
 * @param before the registration as the service holds it
 * @param after the registration as it is to be
 * @returns every fault, at the smallest part that changed; deeply frozen
 *
 * @example
 * const result = checkRegistrationUpdate(registration, { ...registration, contract: { ...contract, value: 12 } });
 */
export const checkRegistrationUpdate = (before: unknown, after: unknown): RegistrationResult =>
  registrationResult([
    ...identityIssues(before, after),
    ...statusIssues(before, after),
    ...lockedIssues(before, after, read(before, 'status')),
  ]);
