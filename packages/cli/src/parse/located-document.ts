import type { Path } from '../text/pointer.ts';
import type { WritingCode } from './codes.ts';

/** A stretch of a text, as offsets in UTF-16 units; the end is just past it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A fault in how a document is written. */
export interface Fault extends Span {
  readonly code: WritingCode;
  /** The value that the fault is in, or the innermost one begun when reading stopped. */
  readonly path: Path;
  readonly message: string;
  /** How to mend it. */
  readonly help?: string;
  /** Another place that the fault depends on. */
  readonly related?: Span & { readonly path: Path; readonly message: string };
  /** Whether the fault lies in a member's name, not in its value. */
  readonly inKey?: boolean;
}

/** Where a value stands in its text, and where the values in it stand. */
export interface Node extends Span {
  readonly start: number;
  end: number;
  /** The name, with its quotes, of the member that has this value. */
  readonly key?: Span;
  /** The members of an object. Of several of one name the last one counts, as for `JSON.parse`. */
  readonly members?: Map<string, Node>;
  /** The items of an array. */
  readonly items?: Node[];
}

/** @returns the value at a path, if there is one. */
export const nodeAt = (root: Node, path: Path): Node | undefined => {
  let node: Node | undefined = root;
  for (const part of path) {
    node = node.members?.get(String(part)) ?? node.items?.[Number(part)];
    if (node === undefined) return undefined;
  }
  return node;
};
