import type { Automaton } from './nfa.ts';
import { contains } from './ranges.ts';

/** Classes of characters that some automata treat alike. */
export class Alphabet {
  readonly #classes: readonly number[];
  /** Where the classes begin, ascending. */
  readonly bounds: readonly number[];

  constructor(automata: readonly Automaton[]) {
    const edges = automata.flatMap(({ states }) => states.flatMap(({ on }) => on));
    const sets = [...new Set(edges.map(({ ranges }) => ranges))];
    const bounds = new Set([0, ...sets.flatMap((ranges) => ranges.flatMap(([low, high]) => [low, high + 1]))]);
    this.bounds = [...bounds].sort((left, right) => left - right);
    const signatures = new Map<string, number>();
    this.#classes = this.bounds.map((start) => {
      const signature = sets.map((ranges) => (contains(ranges, start) ? 1 : 0)).join('');
      const known = signatures.get(signature) ?? signatures.size;
      signatures.set(signature, known);
      return known;
    });
  }

  classOf(codePoint: number): number {
    let [low, high] = [0, this.bounds.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.bounds[middle] as number) <= codePoint) low = middle;
      else high = middle - 1;
    }
    return this.#classes[low] as number;
  }
}
