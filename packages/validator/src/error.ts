import { describe } from './describe.ts';
import type { Issue } from './issue.ts';

/** How many issues the message of an error lists. */
const most = 5;

const messageOf = (typeName: string, issues: readonly Issue[], omitted: number): string => {
  const listed = issues.slice(0, most).map((issue) => `  ${issue.pointer || '(document)'}: ${describe(issue)}`);
  const more = issues.length + omitted - listed.length;
  return [`not a valid ${typeName}:`, ...listed, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
};

/** What `assert` throws. */
export class ReferralValidationError extends Error {
  override readonly name = 'ReferralValidationError';
  /** The documented type that the data is not. */
  readonly typeName: string;
  /** Every fault. */
  readonly issues: readonly Issue[];
  /** How many more faults there are than `issues` holds. */
  readonly omitted: number;

  constructor(typeName: string, issues: readonly Issue[], omitted = 0) {
    super(messageOf(typeName, issues, omitted));
    this.typeName = typeName;
    this.issues = issues;
    this.omitted = omitted;
  }
}
