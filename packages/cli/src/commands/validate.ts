import { validation } from '../check/validation.ts';
import { checkAll, type ReportFlags } from './check.ts';
import { type ContractFlags, settingsFor } from './settings.ts';

/** What the caller said besides what to validate. */
export interface ValidateFlags extends ContractFlags, ReportFlags {}

/**
 * Validates documents and reports what was found.
 *
 * @param words files, folders, patterns, and `-` for standard input
 * @returns the exit status
 * @throws {UsageError} when the words or flags make no sense
 */
export const validate = async (words: readonly string[], flags: ValidateFlags): Promise<number> => {
  const settings = settingsFor(flags);
  return checkAll(words, flags, settings.revision ?? settings.defaultRevision, validation(settings));
};
