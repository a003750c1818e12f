import type { OptionTable } from '@referral-kit/command-line/option';
import { types } from '../compiled/contract.ts';
import { profiles } from '../contract.ts';

const revisions = Object.keys(types);

/** The names of the documented types of all revisions. */
export const typeNames: readonly string[] = [...new Set(Object.values(types).flat())];

/** Which revision of the contract counts. */
export const revisionOption = {
  revision: { value: 'revision', choices: revisions, help: 'Revision of the contract' },
} as const satisfies OptionTable;

/** Which revision and profile of the contract count. */
export const profileOptions = {
  profile: {
    value: 'profile',
    choices: profiles,
    help: '`strict` for documents you write (the default), `tolerant` for documents you receive',
  },
  ...revisionOption,
} as const satisfies OptionTable;

/** What documents are validated against. */
export const contractOptions = {
  type: {
    value: 'type',
    suggestions: () => typeNames,
    help: 'Type of every document. Without it, `$schema`, the configuration and the folders decide, else Referral',
  },
  ...profileOptions,
} as const satisfies OptionTable;
