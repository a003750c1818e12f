import { oneOf } from '@referral-kit/command-line/usage';
import type { Machine } from '@referral-kit/lifecycle';
import { defaultRevision, registrations, registry } from '@referral-kit/lifecycle/registry';

/** What has states. */
export const machineNames = ['referral', 'registration'] as const;

type MachineName = (typeof machineNames)[number];

/** The machines of every revision that has one, by what has the states. */
const machines: Readonly<Record<MachineName, Readonly<Record<string, Machine>>>> = {
  referral: registry,
  registration: registrations,
};

/**
 * @param name what has the states: `referral` unless given
 * @returns the machine of a revision; of the default one, or of the newest where the default has none
 * @throws {UsageError} for a revision that does not have it
 */
export const machineOf = (revision?: string, name: MachineName = 'referral'): Machine => {
  const all = machines[name];
  const revisions = Object.keys(all);
  const usual = all[defaultRevision] ? defaultRevision : (revisions.at(-1) as string);
  return all[oneOf('revision', revision ?? usual, revisions)] as Machine;
};
