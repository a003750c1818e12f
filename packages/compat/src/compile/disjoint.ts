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

/**
 * @returns whether it is seen at a glance that two formulas never hold together: by the types they allow, the values
 *   they list, or a member that says which of the two is meant
 */
export const disjoint = (left: Node, right: Node, store: Store, depth = 2): boolean => {
  const shared = store.mask(left) & store.mask(right);
  if (shared === 0) return true;
  if (left.kind === 'enum' && right.kind === 'enum')
    return !left.negated && !right.negated && ![...left.keys].some((key) => right.keys.has(key));
  if (shared !== types.object || depth === 0) return false;
  const [one, other] = [shapeOf(left), shapeOf(right)];
  return [...one.values].some(([name, value]) => {
    const against = other.values.get(name);
    if (!against || !(one.required.has(name) || other.required.has(name))) return false;
    return disjoint(value, against, store, depth - 1);
  });
};
