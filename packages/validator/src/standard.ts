import { describe } from './describe.ts';
import type { Issue } from './issue.ts';
import type { StandardIssue } from './validator.ts';

/** @returns an issue as Standard Schema has it: the message with its suggestion, and the path. */
export const standardIssue = (issue: Issue): StandardIssue => ({ message: describe(issue), path: issue.path });
