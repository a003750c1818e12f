import { readFileSync } from 'node:fs';
import type { Bump, CompareOptions, Policy } from '@referral-kit/compat';
import { oneOf, UsageError } from '../usage.ts';
import type { Kit } from './kit.ts';

/** What the caller said about how to compare. */
export interface CompareFlags {
  readonly role?: string;
  readonly failOn?: string;
  readonly dialect?: string;
  readonly format?: string;
  readonly timeout?: number;
  readonly entry?: readonly string[];
  readonly missing?: string;
  readonly ignoreIdVersion?: boolean;
}

/** What a function throws for a value that it does not take is a wrong use of the command. */
const asUsage = <T>(call: () => T): T => {
  try {
    return call();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
};

const roleOf = (role: string): string =>
  /^(?:backward|forward|full)(?:_transitive)?$/i.test(role) ? role.toUpperCase() : role;

/** @throws {UsageError} for a value that there is not */
export const optionsOf = (
  kit: Kit,
  { role = 'profile', dialect, format = 'changed', timeout, entry, missing, ignoreIdVersion }: CompareFlags,
): CompareOptions => {
  const options = {
    role: roleOf(role),
    format,
    ...(dialect !== undefined && { dialect }),
    ...(timeout !== undefined && { timeout }),
    ...(entry !== undefined && entry.length > 0 && { entry }),
    ...(missing !== undefined && { missing }),
    ...(ignoreIdVersion && { idVersion: 'ignore' as const }),
  } as CompareOptions;
  // Asked before anything is read, so that nothing is read in vain.
  asUsage(() => kit.compare({ files: {} }, { files: {} }, options));
  return options;
};

/**
 * @returns what a file says about severities and waivers
 * @throws {UsageError} for a file that cannot be read, or is not of the form
 */
export const policyOf = (kit: Kit, path: string | undefined): Policy => {
  if (path === undefined) return {};
  try {
    const policy = JSON.parse(readFileSync(path, 'utf8')) as Policy;
    kit.decided({ bump: 'none', files: [], compared: 0 }, policy, '');
    return policy;
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
};

/** @returns the bumps that are a failure */
export const failing = (kit: Kit, { failOn = 'major' }: CompareFlags): readonly Bump[] =>
  kit.bumps.slice(kit.bumps.indexOf(oneOf<Bump>('bump', failOn, ['patch', 'minor', 'major'])));
