import type { Alphabet } from './alphabet.ts';
import type { Automaton, State } from './nfa.ts';
import { contains } from './ranges.ts';

/** What matters of the text that has been read: whether there is any, and what looking back finds. */
export interface Past {
  readonly id: number;
  readonly isStart: boolean;
  /** For each automaton that looks behind: the states it is in, and whether a match ends here. */
  readonly states: readonly (readonly number[])[];
  readonly found: readonly boolean[];
  readonly after: Map<number, Past>;
}

/** Runs the automata that look behind, each from the start of the text on. */
export class History {
  readonly #behinds: readonly Automaton[];
  readonly #alphabet: Alphabet;
  readonly #known = new Map<string, Past>();
  readonly first: Past;

  constructor(behinds: readonly Automaton[], alphabet: Alphabet) {
    this.#behinds = behinds;
    this.#alphabet = alphabet;
    this.first = this.#past(
      true,
      behinds.map(() => [0]),
    );
  }

  #past(isStart: boolean, from: readonly (readonly number[])[]): Past {
    const found: boolean[] = [];
    const states = this.#behinds.map((automaton, index) => {
      const reached = reach(automaton, from[index] as readonly number[], isStart, found);
      found.push(reached.has(automaton.accept));
      return [...reached].sort((left, right) => left - right);
    });
    const key = `${isStart} ${states.map((list) => list.join(' ')).join(',')}`;
    const known = this.#known.get(key);
    if (known) return known;
    const made: Past = { id: this.#known.size, isStart, states, found, after: new Map() };
    this.#known.set(key, made);
    return made;
  }

  step(past: Past, codePoint: number): Past {
    const symbol = this.#alphabet.classOf(codePoint);
    const known = past.after.get(symbol);
    if (known) return known;
    const next = this.#behinds.map(({ states }, index) => {
      const edges = (past.states[index] as readonly number[]).flatMap((state) => (states[state] as State).on);
      return [...new Set(edges.filter(({ ranges }) => contains(ranges, codePoint)).map(({ to }) => to))];
    });
    const made = this.#past(false, next);
    past.after.set(symbol, made);
    return made;
  }
}

/** Here every look is one behind, by an automaton that has been asked already. */
const reach = (
  { states }: Automaton,
  from: readonly number[],
  isStart: boolean,
  found: readonly boolean[],
): Set<number> => {
  const reached = new Set(from);
  for (const index of reached) {
    const { free, atStart, looks } = states[index] as State;
    for (const to of free) reached.add(to);
    if (isStart) for (const to of atStart) reached.add(to);
    for (const look of looks) if (found[look.index] !== look.negated) reached.add(look.to);
  }
  return reached;
};
