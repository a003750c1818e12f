import { oneOf } from '@referral-kit/command-line/usage';
import { defaultRevision, types } from '../compiled/contract.ts';
import { type Config, configuredContract } from '../config.ts';
import { profiles } from '../contract.ts';
import { parseSize } from '../files/limits.ts';
import type { ValidateOptions } from '../validate/options.ts';

/** What the caller said about the contract. */
export interface ContractFlags {
  readonly type?: string;
  readonly profile?: string;
  readonly revision?: string;
  readonly maxSize?: string;
}

const revisions = Object.keys(types);

/** The types that a revision has, or any of several. */
const typesOf = (names: readonly string[]): string[] => [...new Set(names.flatMap((name) => types[name] ?? []))];

/**
 * @param config what counts where no flag, nor anything else, tells
 * @returns what documents are validated against
 * @throws {UsageError} for a revision, profile or type that there is not
 */
export const validateOptionsFor = (flags: ContractFlags, config: Config = {}): ValidateOptions => {
  const { type, profile } = configuredContract(config);
  const revision = flags.revision === undefined ? undefined : oneOf('revision', flags.revision, revisions);
  const known = typesOf(revision === undefined ? revisions : [revision]);
  return {
    defaultRevision: config.revision ?? defaultRevision,
    ...(type !== undefined && { defaultType: type }),
    ...(profile !== undefined && { defaultProfile: profile }),
    ...(revision !== undefined && { revision }),
    ...(flags.type !== undefined && { type: oneOf('type', flags.type, known) }),
    ...(flags.maxSize !== undefined && { maxSize: parseSize(flags.maxSize) }),
    ...(flags.profile !== undefined && { profile: oneOf('profile', flags.profile, profiles) }),
  };
};
