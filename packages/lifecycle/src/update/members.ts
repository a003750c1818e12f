import { identityMembers } from '../identity.ts';
import { instant } from '../instant.ts';
import { issue } from '../issues.ts';
import { read } from '../read.ts';
import { show } from '../show.ts';
import { keptByService } from './kept.ts';
import { inDocument, type UpdateIssue } from './result.ts';
import { seemsSame } from './same.ts';

const identity: readonly string[] = identityMembers;

const say = (value: unknown): string => (value === undefined || value === null ? 'missing' : show(value));

const keptIssue = (member: string, was: unknown, is: unknown): UpdateIssue[] => {
  const isSame = instant(was) === undefined ? seemsSame(was, is) : instant(was) === instant(is);
  if (isSame) return [];
  const received = say(is);
  const message = `${member} is ${received}, but was ${say(was)}: ${keptByService[member]}.`;
  const code = identity.includes(member) ? 'lifecycle/identity-changed' : 'lifecycle/set-by-service';
  return [inDocument(issue({ code, message, path: [member], expected: say(was), received }), 'after')];
};

/** Later is only a warning: the service sets the time itself, and what is written there does no harm. */
const timeIssue = (was: unknown, is: unknown): UpdateIssue[] => {
  const [before, after] = [instant(was), instant(is)];
  if (before === undefined || after === undefined || before === after) return [];
  const received = show(is);
  const isBack = after < before;
  const why = isBack ? `earlier than ${show(was)} before` : 'though only the service sets it';
  const code = isBack ? 'lifecycle/updated-backwards' : 'lifecycle/set-by-service';
  const severity = isBack ? 'error' : 'warning';
  const message = `updatedDateTime is ${received}, ${why}.`;
  return [inDocument(issue({ code, severity, message, path: ['updatedDateTime'], received }), 'after')];
};

/** Finds the members that an update should have left alone. */
export const memberIssues = (before: unknown, after: unknown): UpdateIssue[] => {
  if (typeof before !== 'object' || before === null) return [];
  return [
    ...Object.keys(keptByService).flatMap((member) => keptIssue(member, read(before, member), read(after, member))),
    ...timeIssue(read(before, 'updatedDateTime'), read(after, 'updatedDateTime')),
  ];
};
