import { unreadable as say } from '@referral-kit/messages/en/validator';
import { shown } from '@referral-kit/text';
import type { Issue, ParamsOf } from '@referral-kit/types/issues';
import { type Finding, Report } from './report.ts';

type Unreadable = Finding<'schema/unreadable'>;

const finding = (params: ParamsOf<'schema/unreadable'>): Unreadable => ({ code: 'schema/unreadable', params, say });

/** @returns the issue for a value that threw when it was read. */
export const unreadable = (error: unknown): Unreadable => {
  try {
    return finding({ reason: 'threw', received: shown(error instanceof Error ? error.message : error) });
  } catch {
    // A hostile error: not even its text can be read.
    return finding({ reason: 'threw' });
  }
};

const unstable = (): Unreadable => finding({ reason: 'changes' });

/** @returns the one fault of a value that passed the guard at one time and not at another, as a getter or a proxy may. */
export const changing = (): readonly Issue[] => {
  const report = new Report(1);
  report.add(unstable);
  return report.found;
};
