import type { Path } from '../text/pointer.ts';
import type { Span } from './fault.ts';

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
