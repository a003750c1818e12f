import { brief, expectKinds, expectOptions, having } from '@referral-kit/text';
import { Referral as Strict } from '@referral-kit/validator';
import type { Referral } from '@referral-kit/validator/tolerant';
import { lifecycle as defaultLifecycle } from '../generated/default.ts';
import { treatments } from '../outcome.ts';
import { memberIssues } from './members.ts';
import {
  type Findings,
  resultOf,
  scopes,
  type UpdateIssue,
  type UpdateOptions,
  type UpdateResult,
  type UpdateValidator,
  warningTreatments,
} from './result.ts';
import { verdictOn } from './standing.ts';
import { transitionIssues } from './transition.ts';

/** Whether an error says already that what is at a pointer, or around it, or in it, is wrong. */
const isCovered = ({ pointer }: UpdateIssue, errors: readonly UpdateIssue[]): boolean =>
  errors.some((error) => `${pointer}/`.startsWith(`${error.pointer}/`) || error.pointer.startsWith(`${pointer}/`));

/**
 * @returns the options of an update, each of them read once
 * @throws {TypeError} for an unknown option, and for one of another kind
 * @throws {RangeError} for an option whose value is not one of its choices, and for a validator of another type
 */
export const checkedOptions = <T>(options: UpdateOptions<T> | undefined): Partial<UpdateOptions<T>> => {
  const given = expectKinds(
    expectOptions(options, {
      validator: true,
      treatWarningsAs: warningTreatments,
      scope: scopes,
      lifecycle: true,
      treatAdviceAs: treatments,
    }),
    { validator: having('validate'), lifecycle: having('transition') },
  );
  const typeName = given.validator?.typeName ?? Strict.typeName;
  if (typeName !== Strict.typeName)
    throw new RangeError(`validator is of type ${brief(typeName)}. Expected one of type ${Strict.typeName}.`);
  return given;
};

/** Looks for all that is wrong with an update, and for what was wrong before. */
export const findingsOf = <T>(before: unknown, after: unknown, options: UpdateOptions<T>): Findings => {
  const { lifecycle = defaultLifecycle, treatAdviceAs, ...given } = options;
  const validator = given.validator ?? (Strict as unknown as UpdateValidator<T>);
  const { fresh, ...verdict } = verdictOn(before, after, validator, given);
  const errors = fresh.filter(({ severity }) => severity === 'error');
  const steps = transitionIssues(before, after, lifecycle, treatAdviceAs, errors);
  const refused = steps.filter(({ document, severity }) => document === 'after' && severity === 'error');
  return {
    ...verdict,
    found: [
      ...fresh.filter((issue) => issue.severity === 'error' || !isCovered(issue, refused)),
      ...steps,
      ...memberIssues(before, after).filter((issue) => !isCovered(issue, errors)),
    ],
  };
};

/**
 * Holds the change of a whole referral to the contract: what changes is valid, the transition is legal, the members
 * that identify the referral or that only the service sets are left alone, and `updatedDateTime` does not run
 * backwards. It judges what a client is about to write; for what a service has sent, see `checkHistory`.
 *
 * What was wrong with the referral before, and is left as it was, does not count against the update: it is listed as
 * `preexisting`. So a document that arrived from the live service can be updated as it is. What changes is held to the
 * strict profile, even if `validator` is the tolerant one: see `treatWarningsAs`.
 *
 * @param before the referral as the service holds it
 * @param after the referral as it is to be
 * @returns every fault; frozen, but for the document. Never throws; changes nothing
 *
 * @example
 * const result = checkUpdate(referral, { ...referral, status: 'Active', substatus: 'Accepted' });
 * if (!result.ok) for (const { pointer, message } of result.issues) console.error(pointer, message);
 */
export const checkUpdate = <T = Referral>(
  before: unknown,
  after: unknown,
  options?: UpdateOptions<T>,
): UpdateResult<T> => resultOf(findingsOf(before, after, checkedOptions(options)), after as T);
