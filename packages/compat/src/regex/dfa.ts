import { liveStates } from './live.ts';
import { type Automaton, automaton, type State } from './nfa.ts';
import { parse } from './parse.ts';
import { contains } from './ranges.ts';

/** A state of the deterministic automaton: the states that the nondeterministic one can be in. */
export interface Position {
  readonly id: number;
  readonly states: readonly number[];
  /** Whether a text that ends here is accepted. */
  readonly accepts: boolean;
  /** Whether what is read further makes no difference. */
  readonly settled: boolean;
  readonly after: Map<number, Position>;
}

/** A deterministic automaton over classes of characters, made only as far as it is walked. */
export class Dfa {
  readonly #nfa: Automaton;
  readonly #live: ReadonlySet<number>;
  readonly #known = new Map<string, Position>();
  readonly #classes: readonly number[];
  /** Where the classes of characters that this automaton tells apart begin, ascending. */
  readonly bounds: readonly number[];
  readonly first: Position;

  constructor(nfa: Automaton) {
    this.#nfa = nfa;
    this.#live = liveStates(nfa);
    const sets = [...new Set(nfa.states.flatMap((state) => state.on.map((edge) => edge.ranges)))];
    const bounds = new Set([0, ...sets.flatMap((ranges) => ranges.flatMap(([low, high]) => [low, high + 1]))]);
    this.bounds = [...bounds].sort((left, right) => left - right);
    const signatures = new Map<string, number>();
    this.#classes = this.bounds.map((start) => {
      const signature = sets.map((ranges) => (contains(ranges, start) ? 1 : 0)).join('');
      const known = signatures.get(signature) ?? signatures.size;
      signatures.set(signature, known);
      return known;
    });
    this.first = this.#position([0], true);
  }

  /** @returns the class of a character; the automaton treats all characters of one class alike */
  classOf(codePoint: number): number {
    let [low, high] = [0, this.bounds.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.bounds[middle] as number) <= codePoint) low = middle;
      else high = middle - 1;
    }
    return this.#classes[low] as number;
  }

  #reach(from: readonly number[], kinds: readonly ('atStart' | 'atEnd')[]): Set<number> {
    const reached = new Set(from);
    for (const index of reached) {
      const state = this.#nfa.states[index] as State;
      for (const to of state.free) reached.add(to);
      for (const kind of kinds) for (const to of state[kind]) reached.add(to);
    }
    return reached;
  }

  #position(from: readonly number[], isStart: boolean): Position {
    const reached = this.#reach(from, isStart ? ['atStart'] : []);
    const states = [...reached].filter((state) => isStart || this.#live.has(state)).sort((left, right) => left - right);
    const key = `${isStart} ${states.join(' ')}`;
    const known = this.#known.get(key);
    if (known) return known;
    const made: Position = {
      id: this.#known.size,
      states,
      accepts: this.#reach(states, isStart ? ['atStart', 'atEnd'] : ['atEnd']).has(this.#nfa.accept),
      settled: reached.has(this.#nfa.accept) || states.length === 0,
      after: new Map(),
    };
    this.#known.set(key, made);
    return made;
  }

  /** @returns where a character leads */
  step(position: Position, codePoint: number): Position {
    if (position.settled) return position;
    const symbol = this.classOf(codePoint);
    const known = position.after.get(symbol);
    if (known) return known;
    const to = new Set<number>();
    for (const index of position.states) {
      for (const edge of (this.#nfa.states[index] as State).on) if (contains(edge.ranges, codePoint)) to.add(edge.to);
    }
    const made = this.#position([...to], false);
    position.after.set(symbol, made);
    return made;
  }
}

const automata = new Map<string, Dfa>();

/** @throws SyntaxError or NotRegular, like `parse` */
export const dfaOf = (source: string): Dfa => {
  const known = automata.get(source);
  if (known) return known;
  const made = new Dfa(automaton(parse(source)));
  automata.set(source, made);
  return made;
};
