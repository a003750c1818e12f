import type { Machine } from '@referral-kit/lifecycle';
import { defaultRevision, registrations, registry } from '@referral-kit/lifecycle/registry';
import { oneOf } from '../usage.ts';

/** The machines of every revision that has one, by what has the states. */
const machines = { referral: registry, registration: registrations } as const;

/** What has states. */
export const machineNames: readonly string[] = Object.keys(machines);

/**
 * @param name what has the states: `referral` unless given
 * @returns the machine of a revision; of the default one, or of the newest where the default has none
 * @throws {UsageError} for an unknown machine, or a revision that does not have it
 */
export const machineOf = (revision?: string, name = 'referral'): Machine => {
  const all: Readonly<Record<string, Machine>> =
    machines[oneOf('machine', name, Object.keys(machines) as (keyof typeof machines)[])];
  const revisions = Object.keys(all);
  const usual = all[defaultRevision] ? defaultRevision : (revisions.at(-1) as string);
  return all[oneOf('revision', revision ?? usual, revisions)] as Machine;
};
