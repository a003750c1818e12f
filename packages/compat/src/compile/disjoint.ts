import type { Node } from '../formula/node.ts';
import type { Store } from '../formula/store.ts';
import { types } from '../types.ts';

/** What an object must be for a formula to hold: the members that must be there, and what their values must be. */
interface Shape {
  readonly required: ReadonlySet<Node>;
  readonly values: ReadonlyMap<Node, Node>;
}

const shapes = new WeakMap<Node, Shape>();

const shapeOf = (node: Node): Shape => {
  const known = shapes.get(node);
  if (known) return known;
  const required = new Set<Node>();
  const values = new Map<Node, Node>();
  for (const part of node.kind === 'and' ? node.children : [node]) {
    if (part.kind !== 'literal') continue;
    const { literal } = part;
    const isOne = (literal.kind === 'some' || literal.kind === 'every') && literal.names.kind === 'enum';
    if (!isOne || literal.names.negated || literal.names.values.length !== 1) continue;
    if (literal.kind === 'some') required.add(literal.names);
    else values.set(literal.names, literal.schema);
  }
  const shape: Shape = { required, values };
  shapes.set(node, shape);
  return shape;
};

const known = new WeakMap<Node, Map<Node, boolean>>();

/**
 * @returns whether it is seen at a glance that two formulas never hold together: by the types they allow, the values
 *   they list, or a member that says which of the two is meant
 */
export const disjoint = (left: Node, right: Node, store: Store): boolean => {
  const found = known.get(left) ?? new Map<Node, boolean>();
  known.set(left, found);
  const answer = found.get(right) ?? areDisjoint(left, right, store, 2);
  found.set(right, answer);
  return answer;
};

const areDisjoint = (left: Node, right: Node, store: Store, depth: number): boolean => {
  const shared = store.mask(left) & store.mask(right);
  if (shared === 0) return true;
  if (left.kind === 'enum' && right.kind === 'enum')
    return !left.negated && !right.negated && ![...left.keys].some((key) => right.keys.has(key));
  if (shared !== types.object || depth === 0) return false;
  const [one, other] = [shapeOf(left), shapeOf(right)];
  return [...one.values].some(([name, value]) => {
    const against = other.values.get(name);
    if (!against || !(one.required.has(name) || other.required.has(name))) return false;
    return areDisjoint(value, against, store, depth - 1);
  });
};

/** Whether formulas list values, and no value is in two of the lists. */
export const areListsOfTheirOwn = (nodes: readonly Node[]): boolean => {
  const seen = new Set<string>();
  let count = 0;
  for (const node of nodes) {
    if (node.kind !== 'enum' || node.negated) return false;
    count += node.keys.size;
    for (const key of node.keys) seen.add(key);
  }
  return seen.size === count;
};

/** Whether formulas are about objects that one member tells apart, as the kinds of a union are: seen without comparing each two. */
export const areTagged = (nodes: readonly Node[], store: Store): boolean => {
  const [first] = nodes;
  if (!first || nodes.some((node) => store.mask(node) !== types.object)) return false;
  const isTag = (name: Node): boolean => {
    const lists = nodes.flatMap((node) => {
      const { required, values } = shapeOf(node);
      const value = values.get(name);
      return value && required.has(name) ? [value] : [];
    });
    return lists.length === nodes.length && areListsOfTheirOwn(lists);
  };
  return [...shapeOf(first).values.keys()].some(isTag);
};
