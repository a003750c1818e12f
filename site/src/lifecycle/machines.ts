import type { Machine } from '@referral-kit/lifecycle';
import { registrations, registry } from '@referral-kit/lifecycle/registry';

/** A machine that can be looked at. */
export interface NamedMachine {
  readonly name: string;
  readonly machine: Machine;
}

const revisionsOf = (machines: readonly Machine[]): string => machines.map(({ revision }) => revision).join(' and ');

/** Machines with the same table are one drawing. */
const distinct = (name: string, machines: readonly Machine[]): NamedMachine[] => {
  const byTable = Map.groupBy(machines, ({ table: { next, details } }) => JSON.stringify([next, details]));
  return [...byTable.values()].map((same) => ({ name: `${name}, ${revisionsOf(same)}`, machine: same[0] as Machine }));
};

export const machines: readonly NamedMachine[] = [
  ...distinct('Referral', Object.values(registry) as Machine[]),
  ...distinct('Registration of a deal', Object.values(registrations) as Machine[]),
];
