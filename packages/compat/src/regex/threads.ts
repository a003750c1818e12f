import type { Dfa, Position } from './dfa.ts';
import { NotRegular } from './syntax.ts';

/** What a thread has promised of the text that follows: that another automaton will accept it, or will not. */
export interface Duty {
  readonly dfa: Dfa;
  readonly position: Position;
  /** The number of the other automaton. */
  readonly index: number;
  readonly negated: boolean;
}

/** One way in which a nondeterministic automaton can have come this far. */
interface Thread {
  readonly state: number;
  /** In a fixed order, each once. */
  readonly duties: readonly Duty[];
}

const mostThreads = 4000;

const keyOf = ({ index, position, negated }: Duty): string => `${index}:${position.id}${negated ? '!' : ''}`;

const compare = (left: Duty, right: Duty): number =>
  left.index - right.index || left.position.id - right.position.id || Number(left.negated) - Number(right.negated);

/** @returns the duties in order, each once; undefined when two of them contradict each other */
const together = (duties: readonly Duty[]): readonly Duty[] | undefined => {
  const sorted = [...duties].sort(compare);
  const kept: Duty[] = [];
  for (const duty of sorted) {
    const last = kept.at(-1);
    const isSame = last?.index === duty.index && last.position === duty.position;
    if (isSame && last.negated !== duty.negated) return undefined;
    if (!isSame) kept.push(duty);
  }
  return kept;
};

const promisesLess = (less: Thread, more: Thread): boolean =>
  less.duties.length < more.duties.length &&
  less.duties.every(({ index, position, negated }) =>
    more.duties.some((duty) => duty.index === index && duty.position === position && duty.negated === negated),
  );

/** A set of threads, which can grow while it is walked. */
export class Threads {
  readonly #threads = new Map<string, Thread>();

  constructor(threads: Iterable<Thread>) {
    for (const { state, duties } of threads) this.add(state, duties);
  }

  add(state: number, duties: readonly Duty[], more?: Duty): void {
    if (duties.length === 0 && !more) {
      this.#threads.set(`${state}`, { state, duties });
      return;
    }
    // A thread that has promised nothing does all that one with promises does.
    if (this.#threads.has(`${state}`)) return;
    const all = together(more ? [...duties, more] : duties);
    if (!all) return;
    const key = all.length === 0 ? `${state}` : `${state} ${all.map(keyOf).join(' ')}`;
    if (!this.#threads.has(key)) this.#threads.set(key, { state, duties: all });
    if (this.#threads.size > mostThreads) throw new NotRegular('it is too large');
  }

  [Symbol.iterator](): Iterator<Thread> {
    return this.#threads.values();
  }

  get size(): number {
    return this.#threads.size;
  }

  copy(): Threads {
    return new Threads(this);
  }

  /** @returns the threads in some states, without those that others make superfluous */
  only(keeps: (state: number) => boolean): Threads {
    const kept = [...this].filter(({ state }) => keeps(state));
    const byState = Map.groupBy(kept, ({ state }) => state);
    return new Threads(
      kept.filter((thread) => {
        const others = byState.get(thread.state) as Thread[];
        return others.length === 1 || !others.some((other) => other !== thread && promisesLess(other, thread));
      }),
    );
  }

  /** A text that two sets share exactly when they are the same. */
  get key(): string {
    return [...this.#threads.keys()].sort().join(',');
  }

  /** @returns whether a thread without duties is in a state */
  isFree(state: number): boolean {
    return this.#threads.has(`${state}`);
  }

  /** @returns whether a thread is in a state and its duties are met by a text that ends here */
  isMet(state: number): boolean {
    return [...this].some(
      (thread) =>
        thread.state === state && thread.duties.every(({ position, negated }) => position.accepts !== negated),
    );
  }
}
