import type { Step } from '../change.ts';
import type { MemberModel } from '../model/model.ts';
import { destinationOf } from '../origin.ts';
import { besides, conflictIssue, type Remaining } from '../remaining.ts';
import { fits } from '../walk/scalar.ts';
import type { Contract, Guards } from './contract.ts';
import { walked } from './walked.ts';

/** What became of a document. */
export interface Run {
  readonly value: unknown;
  /** Whether the value is a page of documents of the type, each of which was normalised. */
  readonly isPage: boolean;
  readonly type: string;
  readonly steps: readonly Step[];
  readonly remaining: readonly Remaining[];
}

/** Whether all of a value is right for a member, not only its own type. */
const fitsDeeply =
  (guards: Guards): typeof fits =>
  (member, value) => {
    const guard = member.type && guards[member.type.title];
    const parts = value === null || !member.many ? [value] : (value as readonly unknown[]);
    return fits(member, value) && (!guard || parts.every((part) => part === null || guard(part)));
  };

/** Whether a document may be taken as it is without a walk: nothing in it hides behind what its schema leaves open. */
const isClosed = ({ type }: MemberModel): boolean => type === undefined || !type.isOperation;

const runOf = (
  { validator: { typeName: type } }: Contract,
  value: unknown,
  rest: Pick<Run, 'steps' | 'remaining'>,
): Run => ({
  value,
  isPage: false,
  type,
  steps: rest.steps,
  remaining: rest.remaining,
});

/** @returns what became of a document that is certainly as its contract has it, found without a walk */
export const runCanonical = (contract: Contract, input: unknown): Run | undefined => {
  try {
    if (!isClosed(contract.member) || !contract.isStrict(input)) return undefined;
  } catch {
    return undefined;
  }
  return runOf(contract, input, { steps: [], remaining: [] });
};

const run = (contract: Contract, input: unknown): Run => {
  const { member, validator, model } = contract;
  const { profile } = validator;
  let found = walked(model, member, profile, input);
  let isValid = validator.is(found.value);
  // A name that the document did not have must not make it refuse what it let through.
  if (!isValid && profile === 'tolerant' && found.steps.length > 0 && validator.is(input)) {
    found = walked(model, member, profile, input, fitsDeeply(contract.guards));
    isValid = validator.is(found.value);
  }
  const { value, steps } = found;
  if (isValid && found.conflicts.length === 0) return runOf(contract, value, { steps, remaining: [] });
  const conflicts = found.conflicts.map(conflictIssue(value, destinationOf(steps)));
  const result = isValid ? undefined : validator.validate(found.value);
  const issues = result?.ok === false ? result.issues : [];
  return runOf(contract, value, { steps, remaining: [...conflicts, ...besides(issues, conflicts)] });
};

/** What is said of a document that throws when it is read. */
const unread = (contract: Contract, input: unknown): Run => {
  const result = contract.validator.validate(input);
  return runOf(contract, input, { steps: [], remaining: result.ok ? [] : result.issues });
};

/** Normalises one document. */
export const runDocument = (contract: Contract, input: unknown): Run => {
  const canonical = runCanonical(contract, input);
  if (canonical) return canonical;
  try {
    return run(contract, input);
  } catch {
    return unread(contract, input);
  }
};
