import { pointerOf } from '@referral-kit/text';
import { type Node, nodeAt } from '@referral-kit/validator/internal/json';
import type { Fault, LocatedDocument } from './located-document.ts';

/** @returns a fault in a document as one in a part of it. */
const inPart = ({ path, related, ...fault }: Fault, depth: number): Fault => ({
  ...fault,
  path: path.slice(depth),
  ...(related && { related: { ...related, path: related.path.slice(depth) } }),
});

/** A document taken apart. */
export interface Parts {
  /** The items as their own documents, whose places are in the whole text. */
  readonly items: readonly LocatedDocument[];
  /** The faults that are in none of them. */
  readonly rest: readonly Fault[];
}

/**
 * Takes the items of an array out of a document. They keep the number of the record that the document is, or else are
 * numbered from 1.
 *
 * @param values the array
 * @param at where it is in the document
 */
export const itemsOf = (document: LocatedDocument, values: readonly unknown[], at: readonly string[]): Parts => {
  const { faults, content } = document;
  const depth = at.length;
  const isInside = ({ path }: Fault): boolean => path.length > depth && at.every((name, index) => path[index] === name);
  const [inside, rest] = [faults.filter(isInside), faults.filter((fault) => !isInside(fault))];
  const own = Map.groupBy(inside, ({ path }) => Number(path[depth]));
  const items = values.map((value, index) => ({
    ...document,
    faults: (own.get(index) ?? []).map((fault) => inPart(fault, depth + 1)),
    content: { value, root: () => nodeAt(content?.root() as Node, [...at, index]) as Node },
    record: document.record ?? index + 1,
    root: pointerOf([...at, index]),
  }));
  return { items, rest };
};
