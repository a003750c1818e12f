import { Referral, type Validator } from '@referral-kit/validator';
import { lifecycle as defaultLifecycle } from '../generated/default.ts';
import { memberIssues } from './members.ts';
import { inDocument, resultOf, type UpdateIssue, type UpdateOptions, type UpdateResult } from './result.ts';
import { transitionIssues } from './transition.ts';

/** Whether an error says already that what stands at a pointer, or around it, or in it, is wrong. */
const isCovered = ({ pointer }: UpdateIssue, errors: readonly UpdateIssue[]): boolean =>
  errors.some((error) => `${pointer}/`.startsWith(`${error.pointer}/`) || error.pointer.startsWith(`${pointer}/`));

/**
 * Holds the change of a whole referral to the contract: the document after it is valid, the transition is legal,
 * the members that identify the referral or that only the service sets are left alone, and `updatedDateTime` does
 * not run backwards. It judges what a client is about to write; for what a service has sent, see `checkHistory`.
 *
 * @param before the referral as the service holds it; only what is compared is looked at
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
): UpdateResult<T> => {
  const { lifecycle = defaultLifecycle, treatAdviceAs } = options ?? {};
  const validator = options?.validator ?? (Referral as unknown as Pick<Validator<T>, 'validate'>);
  const checked = validator.validate(after);
  const errors = checked.ok ? [] : checked.issues.map((issue) => inDocument(issue, 'after'));
  const steps = transitionIssues(before, after, lifecycle, treatAdviceAs, errors);
  const refused = steps.filter(({ document, severity }) => document === 'after' && severity === 'error');
  const found = [
    ...errors,
    ...checked.warnings.map((issue) => inDocument(issue, 'after')).filter((issue) => !isCovered(issue, refused)),
    ...steps,
    ...memberIssues(before, after).filter((issue) => !isCovered(issue, errors)),
  ];
  return resultOf(found, after as T, checked.omitted);
};
