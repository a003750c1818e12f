import { lifecycle as defaultLifecycle } from '../generated/default.ts';
import type { Lifecycle } from '../lifecycle.ts';
import { keyOf } from '../state.ts';
import { rowsOf } from './rows.ts';
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

/** @returns the transition table in columns, for people. */
export const tableText = (lifecycle: Lifecycle = defaultLifecycle): string =>
  columns([
    ['status', 'next status', 'substatus'],
    ...rowsOf(lifecycle).map(({ status, next, substatuses }) => [status, next.join(', '), substatuses.join(', ')]),
  ]);

/**
 * @param from a state
 * @returns a line for each state that may follow, with the codes of what speaks against it; no line where `from` is no
 * state
 */
export const nextText = (from: unknown, lifecycle: Lifecycle = defaultLifecycle): string =>
  columns(nextData(from, lifecycle).map(({ to, advice }) => [keyOf(to), advice.join(', ')]));
