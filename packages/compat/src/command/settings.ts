import { readFileSync } from 'node:fs';
import { type CompareOptions, compare } from '../compare/compare.ts';
import { type Bump, bumps } from '../compare/finding.ts';
import { decided, type Policy } from '../compare/policy.ts';
import { UsageError } from './host.ts';

/** What the caller said about how to compare. */
export interface CompareFlags {
  readonly role?: string;
  readonly failOn?: Exclude<Bump, 'none'>;
  readonly dialect?: string;
  readonly format?: string;
  readonly timeout?: number;
  readonly entry?: readonly string[];
  readonly missing?: string;
  readonly ignoreIdVersion?: boolean;
}

/** What a function throws for a value that it does not take is a wrong use of the command. */
export const asUsage = <T>(call: () => T): T => {
  try {
    return call();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
};

const roleOf = (role: string): string =>
  /^(?:backward|forward|full)(?:_transitive)?$/i.test(role) ? role.toUpperCase() : role;

/** @throws {UsageError} for an unknown value */
export const optionsOf = ({
  role = 'profile',
  dialect,
  format = 'changed',
  timeout,
  entry,
  missing,
  ignoreIdVersion,
}: CompareFlags): CompareOptions => {
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
  asUsage(() => compare({ files: {} }, { files: {} }, options));
  return options;
};

/**
 * @param today as `2027-01-31`
 * @returns the severities and waivers in a file
 * @throws {UsageError} for a file that cannot be read, or is not of the form
 */
export const policyOf = (path: string | undefined, today: string): Policy => {
  if (path === undefined) return {};
  try {
    const policy = JSON.parse(readFileSync(path, 'utf8')) as Policy;
    decided({ bump: 'none', files: [], compared: 0 }, policy, today);
    return policy;
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
};

/** @returns the bumps that are a failure */
export const failing = (failOn: Exclude<Bump, 'none'>): readonly Bump[] => bumps.slice(bumps.indexOf(failOn));
