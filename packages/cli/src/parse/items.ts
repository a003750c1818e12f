import type { JsonDocument } from './json.ts';
import { type Fault, type Node, nodeAt } from './located-document.ts';

/** @returns a fault in a document as one in a part of it. */
const inPart = ({ path, related, ...fault }: Fault, depth: number): Fault => ({
  ...fault,
  path: path.slice(depth),
  ...(related && { related: { ...related, path: related.path.slice(depth) } }),
});

/** A document taken apart. */
export interface Parts {
  /** The items as documents of their own, whose places are in the whole text. */
  readonly items: readonly JsonDocument[];
  /** The faults that are in none of them. */
  readonly rest: readonly Fault[];
}

/**
 * Takes the items of an array out of a document.
 *
 * @param values the array
 * @param member the name of the member that it is the value of; without one the array is the document
 */
export const itemsOf = (
  { text, faults, content }: JsonDocument,
  values: readonly unknown[],
  member?: string,
): Parts => {
  const depth = member === undefined ? 0 : 1;
  const isInside = ({ path }: Fault): boolean => path.length > depth && (member === undefined || path[0] === member);
  const [inside, rest] = [faults.filter(isInside), faults.filter((fault) => !isInside(fault))];
  const own = Map.groupBy(inside, ({ path }) => Number(path[depth]));
  const root = (index: number): Node =>
    nodeAt(content?.root() as Node, member === undefined ? [index] : [member, index]) as Node;
  const items = values.map((value, index) => ({
    text,
    faults: (own.get(index) ?? []).map((fault) => inPart(fault, depth + 1)),
    content: { value, root: () => root(index) },
  }));
  return { items, rest };
};
