import { validation } from '../check/validation.ts';
import { checkAll, type RunFlags } from './check.ts';
import { withCollector } from './coverage.ts';
import { type LensFlags, lensesFor } from './lenses.ts';
import type { ContractFlags } from './settings.ts';
import { type InputFlags, setupFor } from './setup.ts';

/** What the caller said besides what to validate. */
export interface ValidateFlags extends ContractFlags, InputFlags, RunFlags, LensFlags {
  readonly watch?: boolean;
}

const once = async (words: readonly string[], flags: ValidateFlags): Promise<number> => {
  const { settings: plain, sources, ...setup } = await setupFor(words, flags);
  const settings = await withCollector(plain, setup.flags);
  const revision = settings.revision ?? settings.defaultRevision;
  const lenses = await lensesFor(setup.flags, revision, false);
  return checkAll(setup.words, setup.flags, revision, validation(settings), sources, lenses);
};

/**
 * Validates documents and reports what was found.
 *
 * @param words files, folders, patterns, and `-` for standard input
 * @returns the exit status
 * @throws {UsageError} when the words or flags make no sense
 */
export const validate = async (words: readonly string[], flags: ValidateFlags): Promise<number> => {
  if (flags.watch !== true) return once(words, flags);
  const { watchValidation } = await import('./watch.ts');
  return watchValidation(words, flags, () => once(words, flags));
};
