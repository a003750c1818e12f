import type { Issue, ValidateOptions } from '@referral-kit/validator';
import { registry } from '@referral-kit/validator/registry';
import type { Contract } from './contract.ts';

/** Whatever finds the faults of a value: a validator, or what looks through something else. */
export interface Look {
  readonly validate: (
    value: unknown,
    options?: ValidateOptions,
  ) => {
    readonly ok: boolean;
    /** Every fault, where there is one. */
    readonly issues?: readonly Issue<string>[];
    readonly warnings: readonly Issue<string>[];
  };
}

/** @returns the validator of a contract; nothing where its revision has no such type. */
export const lookOf = ({ revision, profile, type }: Contract): Look | undefined => registry[revision]?.[profile][type];
