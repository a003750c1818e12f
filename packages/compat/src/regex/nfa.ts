import { anyCharacter, type Ranges } from './ranges.ts';
import { type Expression, type Look, NotRegular } from './syntax.ts';

/** A way on for texts of which what follows, or what came before, is or is not matched by another automaton. */
export interface LookEdge {
  readonly ahead: boolean;
  /** The number of the other automaton, among those that look ahead or those that look behind. */
  readonly index: number;
  readonly negated: boolean;
  readonly to: number;
}

/** One state of a nondeterministic automaton, with what leads out of it. */
export interface State {
  readonly free: number[];
  readonly atStart: number[];
  readonly atEnd: number[];
  readonly looks: LookEdge[];
  readonly on: { readonly ranges: Ranges; readonly to: number }[];
}

/** An automaton; state 0 is the first. */
export interface Automaton {
  readonly states: readonly State[];
  readonly accept: number;
}

/** The automata of one pattern. */
export interface Pattern {
  /** Accepts the texts in which the pattern is found. */
  readonly main: Automaton;
  /** Each accepts the texts that begin with a match. */
  readonly aheads: readonly Automaton[];
  /** Each accepts the texts that end with a match; it may ask those before it in the list. */
  readonly behinds: readonly Automaton[];
}

const mostStates = 6000;

/** The automata that others of the same pattern look with, by what they look for. */
class Looks {
  readonly aheads: Automaton[] = [];
  readonly behinds: Automaton[] = [];
  readonly #known = { ahead: new Map<Expression, number>(), behind: new Map<Expression, number>() };

  indexOf({ ahead, of }: Look): number {
    const indexes = this.#known[ahead ? 'ahead' : 'behind'];
    const known = indexes.get(of);
    if (known !== undefined) return known;
    const made = new Builder(this, !ahead).automaton(of, { loopBefore: !ahead, loopAfter: ahead });
    const index = (ahead ? this.aheads : this.behinds).push(made) - 1;
    indexes.set(of, index);
    return index;
  }
}

class Builder {
  readonly #looks: Looks;
  readonly #looksBehind: boolean;
  readonly #states: State[] = [];

  constructor(looks: Looks, looksBehind = false) {
    this.#looks = looks;
    this.#looksBehind = looksBehind;
  }

  automaton(of: Expression, loops: { readonly loopBefore: boolean; readonly loopAfter: boolean }): Automaton {
    const first = this.#state();
    if (loops.loopBefore) this.#loop(first);
    const end = this.#build(of, this.#after(first));
    const accept = this.#after(end);
    if (loops.loopAfter) this.#loop(accept);
    return { states: this.#states, accept };
  }

  #state(): number {
    if (this.#states.length >= mostStates) throw new NotRegular('it is too large');
    return this.#states.push({ free: [], atStart: [], atEnd: [], looks: [], on: [] }) - 1;
  }

  #at(index: number): State {
    return this.#states[index] as State;
  }

  #loop(state: number): void {
    this.#at(state).on.push({ ranges: anyCharacter, to: state });
  }

  /** @returns the state in which the expression, begun in `from`, ends */
  #build(expression: Expression, from: number): number {
    switch (expression.kind) {
      case 'sequence':
        return expression.parts.reduce((state, part) => this.#build(part, state), from);
      case 'choice': {
        const end = this.#state();
        for (const part of expression.parts) this.#at(this.#build(part, this.#after(from))).free.push(end);
        return end;
      }
      case 'repeat':
        return this.#repeat(expression.of, expression.least, expression.most, from);
      case 'look':
        return this.#look(expression, from);
      default: {
        const to = this.#state();
        if (expression.kind === 'set') this.#at(from).on.push({ ranges: expression.ranges, to });
        else if (expression.kind === 'start') this.#at(from).atStart.push(to);
        else this.#end(from, to);
        return to;
      }
    }
  }

  #end(from: number, to: number): void {
    this.#forward();
    this.#at(from).atEnd.push(to);
  }

  #look(look: Look, from: number): number {
    if (look.ahead) this.#forward();
    const to = this.#state();
    const { ahead, negated } = look;
    this.#at(from).looks.push({ ahead, negated, index: this.#looks.indexOf(look), to });
    return to;
  }

  /** What has been read is all that is known while looking behind. */
  #forward(): void {
    if (this.#looksBehind) throw new NotRegular('it looks ahead while it looks behind');
  }

  #after(from: number): number {
    const to = this.#state();
    this.#at(from).free.push(to);
    return to;
  }

  #repeat(of: Expression, least: number, most: number, from: number): number {
    let state = from;
    for (let count = 0; count < least; count++) state = this.#build(of, state);
    if (most === Infinity) {
      const again = this.#after(state);
      this.#at(this.#build(of, again)).free.push(again);
      return this.#after(again);
    }
    const end = this.#state();
    for (let count = least; count < most; count++) {
      this.#at(state).free.push(end);
      state = this.#build(of, this.#after(state));
    }
    this.#at(state).free.push(end);
    return end;
  }
}

/** @returns the automata by which texts that hold a match of the expression anywhere are known */
export const patternOf = (expression: Expression): Pattern => {
  const looks = new Looks();
  const main = new Builder(looks).automaton(expression, { loopBefore: true, loopAfter: true });
  return { main, aheads: looks.aheads, behinds: looks.behinds };
};
