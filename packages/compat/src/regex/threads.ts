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
  /** The states of threads that have promised nothing: these do all that threads in the same state with promises do. */
  readonly free: Set<number>;
  readonly bound: Map<string, Thread>;

  constructor(free: Iterable<number> = [], bound: Iterable<readonly [string, Thread]> = []) {
    this.free = new Set(free);
    this.bound = new Map(bound);
  }

  add(state: number, duties: readonly Duty[], more?: Duty): void {
    if (this.free.has(state)) return;
    const all = more ? together([...duties, more]) : duties;
    if (!all) return;
    if (all.length === 0) {
      this.free.add(state);
      return;
    }
    const key = `${state} ${all.map(keyOf).join(' ')}`;
    if (!this.bound.has(key)) this.bound.set(key, { state, duties: all });
    if (this.bound.size > mostThreads) throw new NotRegular('it is too large');
  }

  get size(): number {
    return this.free.size + this.bound.size;
  }

  copy(): Threads {
    return new Threads(this.free, this.bound);
  }

  /** @returns the threads in some states, without those that others make superfluous */
  only(keeps: (state: number) => boolean): Threads {
    const free = [...this.free].filter(keeps);
    if (this.bound.size === 0) return new Threads(free);
    const byState = new Map<number, Thread[]>();
    for (const thread of this.bound.values()) {
      byState.set(thread.state, [...(byState.get(thread.state) ?? []), thread]);
    }
    const isNeeded = (thread: Thread): boolean =>
      keeps(thread.state) &&
      !this.free.has(thread.state) &&
      !(byState.get(thread.state) as Thread[]).some((other) => promisesLess(other, thread));
    return new Threads(
      free,
      [...this.bound].filter(([, thread]) => isNeeded(thread)),
    );
  }

  /** A text that two sets share exactly when they are the same. */
  get key(): string {
    const free = [...this.free].sort((left, right) => left - right).join(' ');
    return this.bound.size === 0 ? free : `${free}, ${[...this.bound.keys()].sort().join(', ')}`;
  }

  /** @returns whether a thread is in a state and its duties are met by a text that ends here */
  isMet(state: number): boolean {
    if (this.free.has(state)) return true;
    for (const thread of this.bound.values()) {
      const isMet = ({ position, negated }: Duty): boolean => position.accepts !== negated;
      if (thread.state === state && thread.duties.every(isMet)) return true;
    }
    return false;
  }
}
