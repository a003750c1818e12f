import { lifecycle as defaultLifecycle } from '../generated/default.ts';
import type { Machine } from '../machine.ts';
import { ofMachine } from './readable.ts';
import { rowsOf } from './rows.ts';

const draw = (machine: Machine): string => {
  const rows = rowsOf(machine);
  const lines = [
    `digraph ${machine.table.name} {`,
    '  rankdir=LR;',
    '  node [shape=box, style=rounded];',
    ...rows.map(({ status, label, substatuses, isTerminal }) => {
      const frame = isTerminal ? ', peripheries=2' : '';
      const lines = [label, ...(substatuses.length > 0 ? [substatuses.join(', ')] : [])];
      return `  ${status} [label="${lines.join('\\n')}"${frame}];`;
    }),
    ...rows
      .filter(({ isInitial }) => isInitial)
      .flatMap(({ status }) => [`  to_${status} [shape=point];`, `  to_${status} -> ${status};`]),
    ...rows.flatMap(({ status, next }) => next.map((following) => `  ${status} -> ${following};`)),
    '}',
  ];
  return `${lines.join('\n')}\n`;
};

/**
 * Draws the transition table for Graphviz, by status; a final status has a double frame, an initial one an arrow
 * that comes from nowhere.
 *
 * @returns the text of a digraph in the DOT language
 * @throws {TypeError} for anything but a machine
 */
export const toDot = (machine: Machine = defaultLifecycle): string => ofMachine(machine, draw);
