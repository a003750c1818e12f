import { holds } from '../formula/holds.ts';
import type { Literal } from '../formula/literal.ts';
import type { Connective, Node, OpaqueNode } from '../formula/node.ts';
import type { Store } from '../formula/store.ts';
import type { Json } from '../json.ts';
import { everyType, type TypeBit, typeOf, types } from '../types.ts';
import { differs } from './differs.ts';

/** A conjunction about values of one type, as far as its alternatives have been chosen. */
export class Branch {
  readonly #store: Store;
  readonly type: TypeBit;
  readonly #asserted: Set<Node>;
  readonly literals: Literal[];
  readonly excluded: Json[];
  readonly opaque: OpaqueNode[];
  /** Alternatives of which one is still to be chosen. */
  pending: Connective[];
  /** The values that are left when only some are allowed. */
  values: readonly Json[] | undefined;

  constructor(store: Store, type: TypeBit, from?: Branch) {
    this.#store = store;
    this.type = type;
    this.#asserted = new Set(from ? from.#asserted : []);
    this.literals = [...(from?.literals ?? [])];
    this.excluded = [...(from?.excluded ?? [])];
    this.opaque = [...(from?.opaque ?? [])];
    this.pending = [...(from?.pending ?? [])];
    this.values = from?.values;
  }

  copy(): Branch {
    return new Branch(this.#store, this.type, this);
  }

  /** Adds a formula. @returns whether the branch can still hold, as far as is seen at once */
  assert(node: Node): boolean {
    if (this.#asserted.has(node)) return true;
    if (node.kind !== 'true' && node.kind !== 'false' && this.#asserted.has(this.#store.not(node))) return false;
    this.#asserted.add(node);
    switch (node.kind) {
      case 'true':
        return true;
      case 'false':
        return false;
      case 'and':
        return node.children.every((child) => this.assert(child));
      case 'or':
        this.pending.push(node);
        return true;
      case 'type':
        return (node.mask & this.type) !== 0;
      case 'ref':
        return this.assert(node.target());
      case 'literal':
        if (node.type !== this.type) return node.others;
        this.literals.push(node.literal);
        return true;
      case 'enum':
        return this.#among(
          node.values.filter((value) => typeOf(value) === this.type),
          node.negated,
        );
      case 'opaque':
        this.opaque.push(node);
        return true;
    }
  }

  #among(values: readonly Json[], negated: boolean): boolean {
    if (!negated) {
      this.values = values;
      return values.length > 0;
    }
    if (this.type === types.null) return values.length === 0;
    if (this.type === types.array || this.type === types.object) {
      return values.every((value) => this.assert(differs(value, this.#store)));
    }
    this.excluded.push(...values);
    return true;
  }

  /** Whether a formula is settled by what has been asserted. */
  #truth(node: Node, depth = 3): boolean | undefined {
    if (this.#asserted.has(node) || node.kind === 'true') return true;
    if (node.kind === 'false' || this.#asserted.has(this.#store.not(node))) return false;
    if (node.kind === 'type') return (node.mask & this.type) !== 0;
    if (node.kind === 'literal') return node.type === this.type ? undefined : node.others;
    if (node.kind === 'enum')
      return node.values.some((value) => typeOf(value) === this.type) ? undefined : node.negated;
    if (node.kind !== 'and' && node.kind !== 'or') return undefined;
    if (depth === 0) return undefined;
    const absorbing = node.kind === 'or';
    let result: boolean | undefined = !absorbing;
    for (const child of node.children) {
      const truth = this.#truth(child, depth - 1);
      if (truth === absorbing) return absorbing;
      if (truth === undefined) result = undefined;
    }
    return result;
  }

  /** Drops alternatives that are settled and asserts those that are the last of theirs. */
  propagate(): boolean {
    for (let changed = true; changed; ) {
      changed = false;
      const pending = this.pending;
      this.pending = [];
      for (const [index, node] of pending.entries()) {
        const open = node.children.map((child) => ({ child, truth: this.#truth(child) }));
        if (open.some(({ truth }) => truth === true)) continue;
        const left = open.filter(({ truth }) => truth === undefined).map(({ child }) => child);
        if (left.length === 0) return false;
        if (left.length > 1) {
          this.pending.push(left.length === node.children.length ? node : { ...node, children: left });
          continue;
        }
        changed = true;
        if (!this.assert(left[0] as Node)) {
          this.pending.push(...pending.slice(index + 1));
          return false;
        }
      }
    }
    return true;
  }

  /** @returns alternatives of which none holds for a value, the fewest first; undefined when all are met */
  unmet(value: Json): Connective | undefined {
    const unmet = this.pending.filter((node) => holds(node, value) !== true);
    return unmet.sort((left, right) => left.children.length - right.children.length)[0];
  }
}

export const maskOf = (nodes: readonly Node[], store: Store): number =>
  nodes.reduce((mask, node) => mask & store.mask(node), everyType);
