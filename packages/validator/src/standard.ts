import { describe } from './describe.ts';
import type { Issue } from './issue.ts';

/** @returns an issue as Standard Schema has it: all of the issue, and its suggestion in the message. */
export const standardIssue = (issue: Issue): Issue => ({ ...issue, message: describe(issue) });
