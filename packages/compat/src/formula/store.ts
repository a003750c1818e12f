import { canonical, type Json } from '../json.ts';
import { everyType, type TypeBit, typeOf } from '../types.ts';
import { dual } from './dual.ts';
import { literalKey, triviality } from './key.ts';
import type { Literal } from './literal.ts';
import type { EnumNode, Node } from './node.ts';

type Unnumbered<T> = T extends Node ? Omit<T, 'id'> : never;

/** Makes formulas; what is equal is made once, so that a formula and its negation meet by identity. */
export class Store {
  readonly true: Node;
  readonly false: Node;
  readonly #nodes = new Map<string, Node>();
  readonly #negations = new Map<Node, Node>();
  readonly #texts = new Map<string, number>();
  readonly #masks = new Map<Node, number>();
  #count = 0;

  constructor() {
    this.true = this.#intern('true', { kind: 'true' });
    this.false = this.#intern('false', { kind: 'false' });
  }

  #intern(key: string, node: Unnumbered<Node>): Node {
    const known = this.#nodes.get(key);
    if (known) return known;
    const made = { ...node, id: this.#count++ } as Node;
    this.#nodes.set(key, made);
    return made;
  }

  #connect(kind: 'and' | 'or', nodes: readonly Node[]): Node {
    const [neutral, absorbing] = kind === 'and' ? [this.true, this.false] : [this.false, this.true];
    const children = new Set<Node>();
    for (const node of this.#merge(nodes, kind === 'and')) {
      if (node === absorbing) return absorbing;
      if (node === neutral) continue;
      const negation = this.#negations.get(node);
      if (negation && children.has(negation)) return absorbing;
      children.add(node);
    }
    const sorted = [...children].sort((left, right) => left.id - right.id);
    if (sorted.length < 2) return sorted[0] ?? neutral;
    return this.#intern(`${kind} ${sorted.map((node) => node.id).join(' ')}`, { kind, children: sorted });
  }

  /** @returns a number that stands for a text: it makes a shorter key where the text is long */
  numberOf(text: string): number {
    const known = this.#texts.get(text) ?? this.#texts.size;
    this.#texts.set(text, known);
    return known;
  }

  and(...nodes: readonly Node[]): Node {
    return this.#connect('and', nodes);
  }

  or(...nodes: readonly Node[]): Node {
    return this.#connect('or', nodes);
  }

  type(mask: number): Node {
    if (mask === 0) return this.false;
    return mask === everyType ? this.true : this.#intern(`type ${mask}`, { kind: 'type', mask });
  }

  enum(values: readonly Json[], negated = false): Node {
    return this.#listed(new Map(values.map((value) => [canonical(value), value])), negated);
  }

  #listed(byKey: ReadonlyMap<string, Json>, negated: boolean): Node {
    if (byKey.size === 0) return negated ? this.true : this.false;
    const keys = [...byKey.keys()].sort();
    return this.#listing(
      this.numberOf(keys.join(' ')),
      keys.map((key) => byKey.get(key) as Json),
      new Set(keys),
      negated,
    );
  }

  /** Lists of which one may, or none must, have the value are one list. */
  #merge(nodes: readonly Node[], negated: boolean): readonly Node[] {
    const isListed = (node: Node): node is EnumNode => node.kind === 'enum' && node.negated === negated;
    const lists = nodes.filter(isListed);
    if (lists.length < 2) return nodes;
    const byKey = new Map<string, Json>();
    for (const { keys, values } of lists)
      for (const [index, key] of [...keys].entries()) byKey.set(key, values[index] as Json);
    return [...nodes.filter((node) => !isListed(node)), this.#listed(byKey, negated)];
  }

  #listing(list: number, values: readonly Json[], keys: ReadonlySet<string>, negated: boolean): Node {
    const mask = values.reduce((types: number, value) => types | typeOf(value), 0);
    return this.#intern(`enum ${negated} ${list}`, { kind: 'enum', list, values, keys, mask, negated });
  }

  /** @param others whether values of other types satisfy the statement, as they do for JSON Schema's keywords */
  literal(type: TypeBit, literal: Literal, others = true): Node {
    const trivial = triviality(literal);
    if (trivial === true) return others ? this.true : this.type(type);
    if (trivial === false) return others ? this.type(everyType & ~type) : this.false;
    return this.#intern(`literal ${type} ${others} ${literalKey(literal)}`, { kind: 'literal', type, others, literal });
  }

  ref(key: string, target: () => Node, negated = false): Node {
    const made = this.#intern(`ref ${negated} ${key}`, { kind: 'ref', negated, target });
    if (!this.#negations.has(made)) {
      const other = this.#intern(`ref ${!negated} ${key}`, {
        kind: 'ref',
        negated: !negated,
        target: () => this.not(target()),
      });
      this.#oppose(made, other);
    }
    return made;
  }

  opaque(key: string, reason: string, negated = false): Node {
    const made = this.#intern(`opaque ${negated} ${key}`, { kind: 'opaque', reason, negated });
    if (!this.#negations.has(made)) {
      this.#oppose(made, this.#intern(`opaque ${!negated} ${key}`, { kind: 'opaque', reason, negated: !negated }));
    }
    return made;
  }

  #oppose(left: Node, right: Node): void {
    this.#negations.set(left, right);
    if (!this.#negations.has(right)) this.#negations.set(right, left);
  }

  not(node: Node): Node {
    const known = this.#negations.get(node);
    if (known) return known;
    const negation = this.#negate(node);
    this.#oppose(node, negation);
    return negation;
  }

  #negate(node: Node): Node {
    switch (node.kind) {
      case 'true':
        return this.false;
      case 'false':
        return this.true;
      case 'and':
        return this.or(...node.children.map((child) => this.not(child)));
      case 'or':
        return this.and(...node.children.map((child) => this.not(child)));
      case 'type':
        return this.type(everyType & ~node.mask);
      case 'enum':
        return this.#listing(node.list, node.values, node.keys, !node.negated);
      case 'literal':
        return this.literal(
          node.type,
          dual(node.literal, (child) => this.not(child)),
          !node.others,
        );
      default:
        throw new Error('A reference and its negation are made together.');
    }
  }

  /** The types that a formula allows at most, seen at a glance. */
  mask(node: Node): number {
    const known = this.#masks.get(node) ?? this.#maskOf(node);
    this.#masks.set(node, known);
    return known;
  }

  #maskOf(node: Node): number {
    switch (node.kind) {
      case 'false':
        return 0;
      case 'type':
        return node.mask;
      case 'and':
        return node.children.reduce((mask, child) => mask & this.mask(child), everyType);
      case 'or':
        return node.children.reduce((mask, child) => mask | this.mask(child), 0);
      case 'enum':
        return node.negated ? everyType : node.mask;
      case 'literal':
        return node.others ? everyType : node.type;
      default:
        return everyType;
    }
  }
}
