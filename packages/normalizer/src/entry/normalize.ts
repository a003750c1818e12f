import type { Change } from '../change.ts';
import { changeOf, type Outcome } from '../outcome.ts';
import type { Guards } from '../run/contract.ts';
import { runDocument } from '../run/document.ts';
import type { Table } from '../table.ts';
import { contractBy, type EntryOptions } from './contract.ts';

/** A document in the spelling of its contract. */
export type NormalizedBy<T> = Outcome<T> & {
  /** Every change, in the order of the document. */
  readonly changes: readonly Change[];
  /** The documented type that it was held to. */
  readonly type: string;
};

/** Brings documents into the spelling of one revision. */
export type Normalizer = <T>(input: unknown, options: EntryOptions<T>) => NormalizedBy<T>;

/** Makes the `normalize` of one revision. */
export const normalizerOf =
  (table: Table, guards: Guards): Normalizer =>
  <T>(input: unknown, options: EntryOptions<T>) => {
    const { value, type, steps, remaining } = runDocument(contractBy(table, guards, options), input);
    const ok = remaining.length === 0;
    return { ok, value, changes: steps.map(changeOf), remaining, type } as unknown as NormalizedBy<T>;
  };
