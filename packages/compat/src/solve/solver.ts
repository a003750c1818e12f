import { holds } from '../formula/holds.ts';
import type { Node } from '../formula/node.ts';
import type { Store } from '../formula/store.ts';
import { type TypeBit, typeBits, types } from '../types.ts';
import { type Answer, Doubt, Exhausted, found, none, unknown } from './answer.ts';
import { solveArray } from './array.ts';
import { Branch, maskOf } from './branch.ts';
import type { Context, Demand } from './context.ts';
import { solveNumber } from './number.ts';
import { solveObject } from './object.ts';
import { Recall } from './recall.ts';
import { solveString } from './string.ts';

const theories: Readonly<Record<TypeBit, (demand: Demand, context: Context) => Answer>> = {
  [types.null]: () => found(null),
  [types.boolean]: ({ excluded }) => {
    const value = [false, true].find((boolean) => !excluded.includes(boolean));
    return value === undefined ? none : found(value);
  },
  [types.number]: solveNumber,
  [types.string]: solveString,
  [types.array]: solveArray,
  [types.object]: solveObject,
};

const deepest = 300;

/**
 * Finds a value for a formula, or proves that there is none.
 *
 * Values are finite, so that those of schemas that refer to themselves are the least solution: a question met again
 * while it is being answered has no value by way of itself. `Recall` sees to it that such a premise is kept only if
 * the question turns out to have none at all.
 */
export class Solver implements Context {
  readonly store: Store;
  readonly #recall = new Recall();
  #deadline: number;
  #steps: number;

  /** @param deadline when to give up, as `performance.now` counts */
  constructor(store: Store, steps: number, deadline: number = Number.POSITIVE_INFINITY) {
    this.store = store;
    this.#steps = steps;
    this.#deadline = deadline;
  }

  /** Begins another question; what was found out before is kept. */
  renew(steps: number, deadline: number): void {
    this.#steps = steps;
    this.#deadline = deadline;
    this.#recall.abandon();
  }

  spend(): void {
    if (this.#steps-- <= 0) throw new Exhausted('too many steps');
    if (this.#deadline !== Number.POSITIVE_INFINITY && performance.now() >= this.#deadline)
      throw new Exhausted('the time allowed is over');
  }

  solve(nodes: readonly Node[]): Answer {
    const expanded = new Set<Node>();
    for (const node of nodes) {
      let direct = node;
      while (direct.kind === 'ref') direct = direct.target();
      if (direct.kind === 'false') return none;
      if (direct.kind !== 'true') expanded.add(direct);
    }
    const sorted = [...expanded].sort((left, right) => left.id - right.id);
    const key = sorted.map((node) => node.id).join(' ');
    return this.#recall.answer(key, () => {
      if (this.#recall.depth > deepest) return unknown('the schemas nest too deeply');
      return this.#search(sorted);
    });
  }

  #search(nodes: readonly Node[]): Answer {
    const doubt = new Doubt();
    const mask = maskOf(nodes, this.store);
    for (const type of typeBits) {
      if (!(mask & type)) continue;
      const branch = new Branch(this.store, type);
      if (!nodes.every((node) => branch.assert(node))) continue;
      const answer = this.#explore(branch, nodes);
      if (answer.kind === 'found') return answer;
      doubt.note(answer);
    }
    return doubt.rest;
  }

  #explore(branch: Branch, roots: readonly Node[]): Answer {
    this.spend();
    if (!branch.propagate()) return none;
    if (branch.values) return this.#among(branch.values, roots);
    const answer = theories[branch.type](branch, this);
    if (answer.kind === 'none') return none;
    if (answer.kind === 'found') {
      const truths = roots.map((node) => holds(node, answer.value));
      if (truths.every((truth) => truth === true)) return answer;
    }
    const unmet = answer.kind === 'found' ? branch.unmet(answer.value) : branch.pending[0];
    if (!unmet) return this.#unresolved(branch, answer);
    const doubt = new Doubt();
    for (const [index, child] of unmet.children.entries()) {
      const next = branch.copy();
      // What an earlier alternative allowed has been searched.
      const isNew = unmet.children
        .slice(0, index)
        .every((earlier) => earlier.kind !== 'literal' || next.assert(this.store.not(earlier)));
      if (!isNew || !next.assert(child)) continue;
      const result = this.#explore(next, roots);
      if (result.kind === 'found') return result;
      doubt.note(result);
    }
    return doubt.rest;
  }

  #among(values: Branch['values'] & object, roots: readonly Node[]): Answer {
    const doubt = new Doubt();
    for (const value of values) {
      const truths = roots.map((node) => holds(node, value));
      if (truths.every((truth) => truth === true)) return found(value);
      if (truths.every((truth) => truth !== false)) doubt.note(unknown('a value cannot be judged', value));
    }
    return doubt.rest;
  }

  /** The literals have a value but the whole cannot be judged by it. */
  #unresolved(branch: Branch, answer: Answer): Answer {
    if (answer.kind !== 'found') return answer;
    return unknown(branch.opaque[0]?.reason ?? 'a value cannot be judged', answer.value);
  }
}
