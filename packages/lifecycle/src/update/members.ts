import { identityChanged, setByService, updatedBackwards } from '@referral-kit/messages/en/lifecycle';
import { identityMembers } from '../identity.ts';
import { instant } from '../instant.ts';
import { issue } from '../issues.ts';
import { read } from '../read.ts';
import { show } from '../show.ts';
import { keptByService } from './kept.ts';
import { inDocument, type UpdateIssue } from './result.ts';
import { seemsSame } from './same.ts';

const identity: readonly string[] = identityMembers;

const keptIssue = (member: string, was: unknown, is: unknown): UpdateIssue[] => {
  const isSame = instant(was) === undefined ? seemsSame(was, is) : instant(was) === instant(is);
  if (isSame) return [];
  const params = { member, received: show(is), previous: show(was) };
  const parts = { path: [member], params, expected: params.previous };
  const fault = identity.includes(member)
    ? issue({ ...parts, code: 'lifecycle/identity-changed', say: identityChanged })
    : issue({ ...parts, code: 'lifecycle/set-by-service', say: setByService });
  return [inDocument(fault, 'after')];
};

/** Later is only a warning: the service sets the time itself, and what is written there does no harm. */
const timeIssue = (was: unknown, is: unknown): UpdateIssue[] => {
  const [before, after] = [instant(was), instant(is)];
  if (before === undefined || after === undefined || before === after) return [];
  const member = 'updatedDateTime';
  const values = { received: show(is), previous: show(was) };
  const fault =
    after < before
      ? issue({ code: 'lifecycle/updated-backwards', path: [member], params: values, say: updatedBackwards })
      : issue({
          code: 'lifecycle/set-by-service',
          path: [member],
          params: { member, ...values },
          say: setByService,
          severity: 'warning',
        });
  return [inDocument(fault, 'after')];
};

/** Finds the members that an update should have left alone. */
export const memberIssues = (before: unknown, after: unknown): UpdateIssue[] => {
  if (typeof before !== 'object' || before === null) return [];
  return [
    ...Object.keys(keptByService).flatMap((member) => keptIssue(member, read(before, member), read(after, member))),
    ...timeIssue(read(before, 'updatedDateTime'), read(after, 'updatedDateTime')),
  ];
};
