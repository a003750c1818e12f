import type { Settings } from '../check/settings.ts';
import { validation } from '../check/validation.ts';
import { checkAll, type RunFlags } from './check.ts';
import { withCollector } from './coverage.ts';
import type { Lens } from './lens.ts';
import { type LensFlags, lensesFor } from './lenses.ts';
import type { ContractFlags } from './settings.ts';
import { type InputFlags, setupFor } from './setup.ts';

/** What the caller said besides what to validate. */
export interface ValidateFlags extends ContractFlags, InputFlags, RunFlags, LensFlags {
  readonly watch?: boolean;
  /** Whether to look at what the normaliser makes of each document. */
  readonly normalize?: boolean;
}

const normalizing = async (settings: Settings): Promise<Settings> => {
  const { lookNormalized } = await import('../normalize/look.ts');
  return { ...settings, lookFor: lookNormalized };
};

const once = async (words: readonly string[], flags: ValidateFlags): Promise<number> => {
  const { settings: plain, sources, ...setup } = await setupFor(words, flags);
  const collecting = await withCollector(plain, setup.flags);
  const settings = flags.normalize ? await normalizing(collecting) : collecting;
  const revision = settings.revision ?? settings.defaultRevision;
  const lenses = await lensesFor(setup.flags, revision, false);
  const hint = async (): Promise<Lens> => (await import('../normalize/hint.ts')).hintLens(revision);
  const ifInvalid = flags.normalize ? undefined : hint;
  return checkAll(setup.words, setup.flags, revision, validation(settings), sources, lenses, ifInvalid);
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
