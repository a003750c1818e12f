import { type Bump, bumps, type CompareOptions, type Dialect, dialects, type Role } from '@referral-kit/compat';
import { oneOf } from '../usage.ts';

/** What the caller said about how to compare. */
export interface CompareFlags {
  readonly role?: string;
  readonly failOn?: string;
  readonly dialect?: string;
  readonly format?: string;
  readonly timeout?: number;
}

/** @throws {UsageError} for a value that there is not */
export const optionsOf = ({
  role = 'profile',
  dialect,
  format = 'changed',
  timeout,
}: CompareFlags): CompareOptions => ({
  role: oneOf<Role | 'profile'>('role', role, ['writer', 'reader', 'both', 'profile']),
  format: oneOf('mode', format, ['assertion', 'annotation', 'changed']),
  ...(dialect !== undefined && { dialect: oneOf<Dialect>('dialect', dialect, dialects) }),
  ...(timeout !== undefined && { timeout }),
});

/** @returns the bumps that are a failure */
export const failing = ({ failOn = 'major' }: CompareFlags): readonly Bump[] =>
  bumps.slice(bumps.indexOf(oneOf<Bump>('bump', failOn, ['patch', 'minor', 'major'])));
