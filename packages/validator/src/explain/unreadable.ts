import type { Finding } from './report.ts';
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

/** @returns the issue for a value that passed the guard at one time and not at another, as a getter or a proxy may. */
export const unstable = (): Finding<'schema/unreadable'> => ({
  code: 'schema/unreadable',
  params: { reason: 'it changes' },
  say: () => 'the value changes each time it is read',
});
