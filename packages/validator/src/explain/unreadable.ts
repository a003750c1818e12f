import type { Issue } from '../issue.ts';
import type { Messages } from '../messages.ts';
import { type Finding, Report } from './report.ts';
import { show } from './show.ts';

/** @returns the issue for a value that threw when it was read. */
export const unreadable = (error: unknown): Finding<'schema/unreadable'> => {
  let reason = 'it threw';
  try {
    reason = show(error instanceof Error ? error.message : error);
  } catch {
    // A hostile error: not even its text can be read.
  }
  return {
    code: 'schema/unreadable',
    params: { reason },
    say: () => `the value could not be read: ${reason}`,
    about: { received: reason },
  };
};

const unstable = (): Finding<'schema/unreadable'> => ({
  code: 'schema/unreadable',
  params: { reason: 'it changes' },
  say: () => 'the value changes each time it is read',
});

/** @returns the one issue of a value that passed the guard at one time and not at another, as a getter or a proxy may. */
export const changing = (messages: Messages | undefined): readonly Issue[] => {
  const report = new Report(1, messages);
  report.add(unstable);
  return report.issues;
};
