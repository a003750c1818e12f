import { apart } from '../apart/apart.ts';
import type { Order } from '../apart/tasks.ts';
import { type Kind, texts } from '../documents.ts';
import type { Effort, Timing } from '../measure/compare.ts';
import type { Section } from '../report/section.ts';
import { timingCell } from './suite.ts';

/** The kinds of document, in the order of the columns. */
export const kinds: readonly Kind[] = Object.keys(texts) as Kind[];

/** A kind of document in a process that has judged every fixture before. */
export const seasoned = 'full referral, after every fixture';

/** Timings by column: of kinds of documents, each in its own process. */
export type Columns = ReadonlyMap<string, readonly Timing[]>;

/** Times a task on some kinds of documents, and on a full referral in a process that has seen more than that. */
export const timeApart = (task: Order['task'], some: readonly Kind[], effort: Effort): Columns =>
  new Map<string, readonly Timing[]>([
    ...some.map((kind) => [kind, apart({ task, kind, seasoned: false, effort })] as const),
    [seasoned, apart({ task, kind: 'full referral, 1.6 kB', seasoned: true, effort })],
  ]);

/** @returns the timings as a table, a contestant in each row. */
export const tableOf = (columns: Columns): Pick<Section, 'columns' | 'rows'> => {
  const all = [...columns.values()];
  return {
    columns: [...columns.keys()],
    rows: (all[0] ?? []).map(({ name }, row) => ({
      name,
      cells: all.map((column) => column[row] && timingCell(column[row])),
    })),
  };
};

/** @returns how many times as long as the first contestant another one takes on a kind of document */
export const ratioIn = (columns: Columns, kind: Kind, name: string): number =>
  columns.get(kind)?.find((timing) => timing.name === name)?.ratio ?? Number.NaN;
