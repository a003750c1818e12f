import type { Check } from '../check/run.ts';
import { defaultType } from '../check/settings.ts';
import { checkHistoryFile } from '../history/file.ts';
import { defaultLargest } from '../inputs/limits.ts';
import { oneOf } from '../usage.ts';
import { checkAll, type RunFlags } from './check.ts';
import { withCollector } from './coverage.ts';
import { type LensFlags, lensesFor } from './lenses.ts';
import { machineOf } from './machine.ts';
import { type InputFlags, setupFor } from './setup.ts';

/** What the caller said besides where the histories are. */
export interface HistoryFlags extends InputFlags, RunFlags, LensFlags {
  readonly profile?: string;
  readonly revision?: string;
  readonly maxSize?: string;
  readonly treatAdviceAs?: string;
  readonly validate?: boolean;
}

/**
 * Checks the lives of referrals and reports what was found.
 *
 * @param words files, folders, patterns, and `-` for standard input
 * @returns the exit status
 * @throws {UsageError} when the words or flags make no sense
 */
export const history = async (words: readonly string[], flags: HistoryFlags): Promise<number> => {
  const { treatAdviceAs = 'advice', validate: validates = true } = flags;
  const { settings: plain, sources, ...setup } = await setupFor(words, { ...flags, type: defaultType });
  const settings = await withCollector(plain, flags);
  const { revision = settings.defaultRevision } = settings;
  const steps = {
    lifecycle: machineOf(revision),
    treatAdviceAs: oneOf('way to treat advice', treatAdviceAs, ['advice', 'refusal']),
  };
  const check: Check = {
    whole: (input, read) => checkHistoryFile(input, read, { ...settings, revision, steps, validates }),
    largest: settings.largest ?? defaultLargest,
  };
  const lenses = await lensesFor(flags, revision, true);
  return checkAll(setup.words, setup.flags, revision, check, sources, lenses);
};
