import { anyCharacter, type Ranges } from './ranges.ts';
import { type Expression, NotRegular } from './syntax.ts';

/** One state of a nondeterministic automaton, with what leads out of it. */
export interface State {
  readonly free: number[];
  readonly atStart: number[];
  readonly atEnd: number[];
  readonly on: { readonly ranges: Ranges; readonly to: number }[];
}

/** An automaton that accepts the texts in which a pattern is found; state 0 is the first. */
export interface Automaton {
  readonly states: readonly State[];
  readonly accept: number;
}

const mostStates = 6000;

class Builder {
  readonly states: State[] = [];

  state(): number {
    if (this.states.length >= mostStates) throw new NotRegular('it is too large');
    return this.states.push({ free: [], atStart: [], atEnd: [], on: [] }) - 1;
  }

  #at(index: number): State {
    return this.states[index] as State;
  }

  loop(state: number): void {
    this.#at(state).on.push({ ranges: anyCharacter, to: state });
  }

  /** @returns the state in which the expression, begun in `from`, ends */
  build(expression: Expression, from: number): number {
    switch (expression.kind) {
      case 'sequence':
        return expression.parts.reduce((state, part) => this.build(part, state), from);
      case 'choice': {
        const end = this.state();
        for (const part of expression.parts) this.#at(this.build(part, this.#after(from))).free.push(end);
        return end;
      }
      case 'repeat':
        return this.#repeat(expression.of, expression.least, expression.most, from);
      default: {
        const to = this.state();
        if (expression.kind === 'set') this.#at(from).on.push({ ranges: expression.ranges, to });
        else this.#at(from)[expression.kind === 'start' ? 'atStart' : 'atEnd'].push(to);
        return to;
      }
    }
  }

  #after(from: number): number {
    const to = this.state();
    this.#at(from).free.push(to);
    return to;
  }

  #repeat(of: Expression, least: number, most: number, from: number): number {
    let state = from;
    for (let count = 0; count < least; count++) state = this.build(of, state);
    if (most === Infinity) {
      const again = this.#after(state);
      this.#at(this.build(of, again)).free.push(again);
      return this.#after(again);
    }
    const end = this.state();
    for (let count = least; count < most; count++) {
      this.#at(state).free.push(end);
      state = this.build(of, this.#after(state));
    }
    this.#at(state).free.push(end);
    return end;
  }
}

/** @returns the automaton of all texts that hold a match of the expression anywhere */
export const automaton = (expression: Expression): Automaton => {
  const builder = new Builder();
  const first = builder.state();
  builder.loop(first);
  const found = builder.build(expression, first);
  const accept = builder.state();
  (builder.states[found] as State).free.push(accept);
  builder.loop(accept);
  return { states: builder.states, accept };
};
