import type { Path } from '@referral-kit/types/issues';

/** A stretch of a text, as offsets in UTF-16 units; the end is just past it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a value is in its text, and where the values in it stand. */
export interface Node extends Span {
  /** The name, with its quotes, of the member that has this value. */
  readonly key?: Span;
  /** The members of an object. Of several of one name the last one counts, as for `JSON.parse`. */
  readonly members?: Map<string, Node> | undefined;
  /** The items of an array. */
  readonly items?: Node[] | undefined;
  /** Finds one member or item, where that costs less than to find all of them. */
  readonly child?: (part: string | number) => Node | undefined;
}

const childOf = (node: Node, part: string | number): Node | undefined =>
  node.child ? node.child(part) : (node.members?.get(String(part)) ?? node.items?.[Number(part)]);

/** @returns the value at a path, if there is one. */
export const nodeAt = (root: Node, path: Path): Node | undefined => {
  let node: Node | undefined = root;
  for (const part of path) {
    node = childOf(node, part);
    if (node === undefined) return undefined;
  }
  return node;
};

/** The opening bracket of the innermost value on the way to a path that does not exist. */
const nearestBracket = (root: Node, path: Path): Span => {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const node = nodeAt(root, path.slice(0, length));
    if (node !== undefined) return { start: node.start, end: node.start + 1 };
  }
  return { start: root.start, end: root.start + 1 };
};

/**
 * @param ofName whether the name of the member at the path is meant, not its value
 * @returns where the value at a path stands; for a missing member, the bracket of the object it is missing in
 */
export const spanAt = (root: Node, path: Path, ofName = false): Span => {
  const node = nodeAt(root, path);
  if (node === undefined) return nearestBracket(root, path);
  return (ofName ? node.key : undefined) ?? node;
};
