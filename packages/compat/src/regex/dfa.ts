import { Alphabet } from './alphabet.ts';
import { History, type Past } from './history.ts';
import { liveStates } from './live.ts';
import { type Automaton, type LookEdge, type Pattern, patternOf, type State } from './nfa.ts';
import { parse } from './parse.ts';
import { contains } from './ranges.ts';
import { NotRegular } from './syntax.ts';
import { type Duty, Threads } from './threads.ts';

/** A state of the deterministic automaton: the threads in which the nondeterministic one can be. */
export interface Position {
  readonly id: number;
  readonly past: Past;
  readonly threads: Threads;
  /** Whether a text that ends here is accepted. */
  readonly accepts: boolean;
  /** Whether what is read further makes no difference. */
  readonly settled: boolean;
  readonly after: Map<number, Position>;
}

/** What the automata of one pattern share. */
interface Parts {
  readonly alphabet: Alphabet;
  readonly history: History;
  readonly aheads: readonly Dfa[];
}

const mostPositions = 20_000;

/** A deterministic automaton over classes of characters, made only as far as it is walked. */
export class Dfa {
  readonly #nfa: Automaton;
  readonly #parts: Parts;
  readonly #live: ReadonlySet<number>;
  readonly #asksEnd: boolean;
  readonly #known = new Map<string, Position>();

  constructor(nfa: Automaton, parts: Parts) {
    this.#nfa = nfa;
    this.#parts = parts;
    this.#live = liveStates(nfa);
    this.#asksEnd = nfa.states.some(({ atEnd }) => atEnd.length > 0);
  }

  /** Where the classes of characters that this automaton tells apart begin, ascending. */
  get bounds(): readonly number[] {
    return this.#parts.alphabet.bounds;
  }

  /** @returns the class of a character; the automaton treats all characters of one class alike */
  classOf(codePoint: number): number {
    return this.#parts.alphabet.classOf(codePoint);
  }

  get first(): Position {
    return this.from(this.#parts.history.first);
  }

  /** @returns where reading begins behind some text */
  from(past: Past): Position {
    return this.#position(new Threads([0]), past);
  }

  /** Follows what needs no character. */
  #reach(threads: Threads, past: Past, isEnd: boolean): Threads {
    const reached = threads.copy();
    const follow = (state: number, duties: readonly Duty[]): void => {
      const { free, atStart, atEnd, looks } = this.#nfa.states[state] as State;
      for (const to of free) reached.add(to, duties);
      if (past.isStart) for (const to of atStart) reached.add(to, duties);
      if (isEnd) for (const to of atEnd) reached.add(to, duties);
      for (const look of looks) {
        const then = this.#look(look, past);
        if (then === true) reached.add(look.to, duties);
        else if (then !== false) reached.add(look.to, duties, then);
      }
    };
    // A thread with duties never loses them this way.
    for (const state of reached.free) follow(state, []);
    for (const { state, duties } of reached.bound.values()) follow(state, duties);
    return reached;
  }

  /** @returns whether a look succeeds, or what it depends on */
  #look({ ahead, index, negated }: LookEdge, past: Past): boolean | Duty {
    if (!ahead) return past.found[index] !== negated;
    const dfa = this.#parts.aheads[index] as Dfa;
    const position = dfa.from(past);
    return position.settled ? position.accepts !== negated : { dfa, position, index, negated };
  }

  #position(from: Threads, past: Past): Position {
    const reached = this.#reach(from, past, false);
    const { accept } = this.#nfa;
    const isSure = reached.free.has(accept);
    const threads = isSure ? new Threads() : reached.only((state) => past.isStart || this.#live.has(state));
    const key = isSure ? 'accepted' : threads.size === 0 ? 'refused' : `${past.id} ${threads.key}`;
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size >= mostPositions) throw new NotRegular('it is too large');
    const made: Position = {
      id: this.#known.size,
      past,
      threads,
      accepts: isSure || (this.#asksEnd ? this.#reach(threads, past, true) : threads).isMet(accept),
      settled: isSure || threads.size === 0,
      after: new Map(),
    };
    this.#known.set(key, made);
    return made;
  }

  #read(state: number, codePoint: number, next: Threads, duties: readonly Duty[]): void {
    for (const { ranges, to } of (this.#nfa.states[state] as State).on) {
      if (contains(ranges, codePoint)) next.add(to, duties);
    }
  }

  /** @returns where a character leads */
  step(position: Position, codePoint: number): Position {
    if (position.settled) return position;
    const symbol = this.classOf(codePoint);
    const known = position.after.get(symbol);
    if (known) return known;
    const next = new Threads();
    for (const state of position.threads.free) this.#read(state, codePoint, next, []);
    for (const { state, duties } of position.threads.bound.values()) {
      const later = pass(duties, codePoint);
      if (later) this.#read(state, codePoint, next, later);
    }
    const made = this.#position(next, this.#parts.history.step(position.past, codePoint));
    position.after.set(symbol, made);
    return made;
  }
}

/** @returns what is left of duties after a character, or undefined when one has failed */
const pass = (duties: readonly Duty[], codePoint: number): readonly Duty[] | undefined => {
  const left: Duty[] = [];
  for (const { dfa, position, index, negated } of duties) {
    const next = dfa.step(position, codePoint);
    if (!next.settled) left.push({ dfa, position: next, index, negated });
    else if (next.accepts === negated) return undefined;
  }
  return left;
};

const made = ({ main, aheads, behinds }: Pattern): Dfa => {
  const alphabet = new Alphabet([main, ...aheads, ...behinds]);
  const history = new History(behinds, alphabet);
  const lookers: Dfa[] = [];
  const parts: Parts = { alphabet, history, aheads: lookers };
  lookers.push(...aheads.map((automaton) => new Dfa(automaton, parts)));
  return new Dfa(main, parts);
};

const automata = new Map<string, Dfa>();

/** @throws SyntaxError or NotRegular, like `parse` */
export const dfaOf = (source: string): Dfa => {
  const known = automata.get(source);
  if (known) return known;
  const dfa = made(patternOf(parse(source)));
  automata.set(source, dfa);
  return dfa;
};
