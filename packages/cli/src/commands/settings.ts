import { defaultRevision, registry } from '@referral-kit/validator/registry';
import type { Settings } from '../check/settings.ts';
import { oneOf } from '../usage.ts';

/** What the caller said about the contract. */
export interface ContractFlags {
  readonly type?: string;
  readonly profile?: string;
  readonly revision?: string;
}

/**
 * @returns what documents are held to, and the revision's name
 * @throws {UsageError} for a revision, profile or type that there is not
 */
export const settingsFor = (flags: ContractFlags): Settings & { readonly revision: string } => {
  const revision = oneOf('revision', flags.revision ?? defaultRevision, Object.keys(registry));
  const validators = registry[revision] as Settings['validators'];
  const profiles = Object.keys(validators) as (keyof Settings['validators'])[];
  return {
    revision,
    validators,
    ...(flags.type !== undefined && { type: oneOf('type', flags.type, Object.keys(validators.strict)) }),
    ...(flags.profile !== undefined && { profile: oneOf('profile', flags.profile, profiles) }),
  };
};
