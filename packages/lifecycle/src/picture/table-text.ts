import { lifecycle as defaultLifecycle } from '../generated/default.ts';
import type { Machine } from '../machine.ts';
import { keyOf } from '../state.ts';
import { ofMachine } from './readable.ts';
import { type Row, rowsOf } from './rows.ts';
import { nextData } from './table-data.ts';

/** @returns rows of cells as lines of columns. */
const columns = (rows: readonly (readonly string[])[]): string => {
  const width = (column: number): number => Math.max(...rows.map((cells) => cells[column]?.length ?? 0));
  return rows
    .map(
      (cells) =>
        `${cells
          .map((cell, at) => cell.padEnd(width(at)))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
};

const tableOf = (machine: Machine): string => {
  const rows = rowsOf(machine);
  const hasSubstatuses = rows.some(({ substatuses }) => substatuses.length > 0);
  const nameOf = ({ status, label }: Row): string =>
    machine.table.unwired?.includes(status) ? `${label} (no known value on the wire)` : label;
  return columns([
    ['status', 'next status', hasSubstatuses ? 'substatus' : 'documented as'],
    ...rows.map((row) => [row.status, row.next.join(', '), hasSubstatuses ? row.substatuses.join(', ') : nameOf(row)]),
  ]);
};

/**
 * @returns the transition table in columns, for people. What a status goes with is in the last one: its
 * substatuses, or what the documentation calls it
 * @throws {TypeError} for anything but a machine
 */
export const tableText = (machine: Machine = defaultLifecycle): string => ofMachine(machine, tableOf);

/**
 * @param from a state
 * @returns a line for each state that may follow, with the codes of what speaks against it; no line where `from` is no
 * state
 * @throws {TypeError} for anything but a machine
 */
export const nextText = (from: unknown, machine: Machine = defaultLifecycle): string =>
  columns(nextData(from, machine).map(({ to, advice }) => [keyOf(to), advice.join(', ')]));
