import type { Bump, Finding, SubsetAnswer } from '@referral-kit/compat';

/** Who depends on a schema. */
export const roles = {
  writer: 'writers: their documents stay valid',
  reader: 'readers: nothing unknown reaches them',
  both: 'both writers and readers',
} as const;

export type RoleName = keyof typeof roles;

/** What the worker is asked. */
export interface CompareQuestion {
  readonly id: number;
  readonly old: unknown;
  readonly now: unknown;
  readonly role: RoleName;
}

/** What it found. */
export type CompareAnswer =
  | {
      readonly id: number;
      readonly bump: Bump;
      readonly findings: readonly Finding[];
      /** Whether everything that the old schema accepts, the new one accepts. */
      readonly forward: SubsetAnswer;
      readonly backward: SubsetAnswer;
      readonly error?: undefined;
    }
  | { readonly id: number; readonly error: string };
