import type { OptionsOf } from '@referral-kit/command-line/option';
import { oneOf } from '@referral-kit/command-line/usage';
import { defaultRevision, types } from '../compiled/contract.ts';
import { type Config, configuredContract } from '../config.ts';
import { parseSize } from '../files/limits.ts';
import type { ValidateOptions } from '../validate/options.ts';
import type { contractOptions } from './contract.ts';
import type { scaleOptions } from './scale.ts';

/** What the caller said about the contract. */
export type ContractFlags = OptionsOf<typeof contractOptions & Pick<typeof scaleOptions, 'max-size'>>;

/** The types that a revision has, or any of several. */
const typesOf = (names: readonly string[]): string[] => [...new Set(names.flatMap((name) => types[name] ?? []))];

/**
 * @param config what counts where no flag, nor anything else, tells
 * @returns what documents are validated against
 * @throws {UsageError} for an unknown type, or an invalid size
 */
export const validateOptionsFor = (flags: ContractFlags, config: Config = {}): ValidateOptions => {
  const { type, profile } = configuredContract(config);
  const { revision } = flags;
  const known = typesOf(revision === undefined ? Object.keys(types) : [revision]);
  return {
    defaultRevision: config.revision ?? defaultRevision,
    ...(type !== undefined && { defaultType: type }),
    ...(profile !== undefined && { defaultProfile: profile }),
    ...(revision !== undefined && { revision }),
    ...(flags.type !== undefined && { type: oneOf('type', flags.type, known) }),
    ...(flags.maxSize !== undefined && { maxSize: parseSize(flags.maxSize) }),
    ...(flags.profile !== undefined && { profile: flags.profile }),
  };
};
