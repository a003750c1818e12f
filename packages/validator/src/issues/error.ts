import { invalid, more } from '@referral-kit/messages/en/phrases';
import { expected } from '@referral-kit/text';
import type { AnyIssue, Issue, Translator } from '@referral-kit/types/issues';
import { locate } from './describe.ts';
import { said } from './said.ts';

/** How many issues the message of an error lists. */
const most = 5;

const messageOf = (
  type: string,
  issues: readonly AnyIssue[],
  omitted: number,
  translate: Translator | undefined,
): string => {
  const lines = issues.slice(0, most).map((issue) => locate(issue, translate));
  const count = issues.length + omitted - lines.length;
  if (count > 0) lines.push(said('list/more', { count }, more, translate));
  return [said('list/invalid', { type }, invalid, translate), ...lines].join('\n  ');
};

/**
 * What `assert` throws. Of the document it holds nothing but the offending values. It can be made of the issues of any
 * package, to be thrown where a document or an update is refused.
 *
 * @example
 * const result = checkPatch(referral, patch);
 * if (!result.ok) throw new ReferralValidationError('Referral', result.issues, result.omitted);
 */
export class ReferralValidationError<Found extends AnyIssue = Issue> extends Error {
  override readonly name = 'ReferralValidationError';
  /** The HTTP status that frameworks such as Express answer with. */
  readonly status = 422;
  /** The documented type that the data is not. */
  declare readonly typeName: string;
  /** Every fault. */
  declare readonly issues: readonly Found[];
  /** How many more faults there are than `issues` holds. */
  declare readonly omitted: number;

  /** @throws {TypeError} for anything but issues */
  constructor(typeName: string, issues: readonly Found[], omitted = 0, translate?: Translator) {
    super(expected('issues', () => messageOf(typeName, issues, omitted, translate)));
    this.typeName = typeName;
    this.issues = issues;
    this.omitted = omitted;
  }
}
