import type { Path } from '@referral-kit/text';
import type { Excerpt } from '../text/lines.ts';
import type { WritingCode } from '../writing-codes.ts';

/** A stretch of a text, as offsets in UTF-16 units; the end is just past it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A fault in how a document is written. */
export interface Fault extends Span {
  readonly code: WritingCode | 'file/empty';
  /** The value that the fault is in, or the innermost one begun when reading stopped. */
  readonly path: Path;
  readonly message: string;
  /** How to mend it. */
  readonly help?: string;
  /** Another place that the fault depends on. */
  readonly related?: Span & { readonly path: Path; readonly message: string };
  /** Whether the fault lies in a member's name, not in its value. */
  readonly inKey?: boolean;
  /** Whether it is that something follows the document. */
  readonly isTrailing?: true;
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

/** One document as it was written, in JSON or YAML, and what it says. */
export interface LocatedDocument {
  /** The text that its places are in: its own, or that of the list that it is an item of. */
  readonly excerpt: Excerpt;
  /** How many bytes of the file come before that text. */
  readonly offset: number;
  /** What is wrong with how it is written, in the order of the text. */
  readonly faults: readonly Fault[];
  /** What it says, unless the text is not JSON, or YAML, at all. */
  readonly content?: {
    readonly value: unknown;
    /** Finds where every value stands. */
    root(): Node;
  };
  /** Which record of its file it is, from 1; absent in a file that holds one document. */
  readonly record?: number;
  /** Where in its text it stands, as a JSON Pointer; only for an item of a list. */
  readonly root?: string;
}
