import type { FaultCode } from '../shape/shape.ts';
import type { Path } from './path.ts';

/** One change of a document. */
export type Edit =
  | { readonly action: 'set'; readonly at: Path; readonly value: unknown }
  | { readonly action: 'remove'; readonly at: Path }
  | { readonly action: 'rename'; readonly at: Path; readonly to: string };

/** A way to break exactly one rule. */
export interface Mutation {
  readonly code: FaultCode;
  /** Where the fault is reported, when that is not where the document is changed. */
  readonly reported?: Path;
  /** What must stay as it is, for the change to be this fault. */
  readonly reads: readonly Path[];
  /** @returns one of the changes that do it; any natural number picks one. */
  readonly edit: (pick: number) => Edit;
}

/** @returns the places that an edit changes; the last one is where a fault of it is found. */
export const writes = (edit: Edit): Path[] =>
  edit.action === 'rename' ? [edit.at, [...edit.at.slice(0, -1), edit.to]] : [edit.at];

/** @returns an element of a list that is not empty; any natural number picks one. */
export const pickFrom = <T>(list: readonly T[], pick: number): T => list[pick % list.length] as T;
