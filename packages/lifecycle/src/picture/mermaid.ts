import { lifecycle as defaultLifecycle } from '../generated/default.ts';
import type { Machine } from '../machine.ts';
import { ofMachine } from './readable.ts';
import { rowsOf } from './rows.ts';

const draw = (machine: Machine): string => {
  const rows = rowsOf(machine);
  const lines = [
    'stateDiagram-v2',
    ...rows.map(({ status, label, substatuses }) => {
      const details = substatuses.length > 0 ? ` (${substatuses.join(', ')})` : '';
      return `  state "${label}${details}" as ${status}`;
    }),
    ...rows.filter(({ isInitial }) => isInitial).map(({ status }) => `  [*] --> ${status}`),
    ...rows.flatMap(({ status, next }) => next.map((following) => `  ${status} --> ${following}`)),
    ...rows.filter(({ isTerminal }) => isTerminal).map(({ status }) => `  ${status} --> [*]`),
  ];
  return `${lines.join('\n')}\n`;
};

/**
 * Draws the transition table as a Mermaid state diagram, by status.
 *
 * @returns the diagram's text, without a fence
 * @throws {TypeError} for anything but a machine
 */
export const toMermaid = (machine: Machine = defaultLifecycle): string => ofMachine(machine, draw);
