import { isSpelled, textOf } from './decode.ts';
import { type Literal, literalsOf } from './literals.ts';
import { none } from './skip.ts';
import { skipSpace } from './space.ts';
import { skipText } from './text.ts';

const quote = 0x22;
const colon = 0x3a;
const highestSpace = 0x20;

/** The names of an object's members. */
export class Names {
  readonly #names: readonly string[];
  /** The names as they are written; made when the first one is looked for. */
  #literals: readonly Literal[] | undefined;
  /** Where the value of the member begins whose name was looked for last, or the name itself where it is not in the list. */
  at = 0;

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /**
   * Looks which member begins at an offset.
   *
   * @param likely the place in the list to look at first: documents mostly have their members in the order of the type
   * @returns its place in the list; -1 where there is no such member
   */
  find(view: DataView, at: number, likely: number): number {
    this.#literals ??= literalsOf(this.#names);
    this.at = at;
    if (view.getUint8(at) !== quote) return none;
    const place = this.#place(this.#literals, view, at + 1, likely);
    if (place === none) return this.#spelled(view, at);
    return this.#isBefore(view, at + 1 + (this.#literals[place] as Literal).length) ? place : none;
  }

  #place(literals: readonly Literal[], view: DataView, at: number, likely: number): number {
    const first = view.getInt32(at, true);
    for (let place = likely; place < literals.length; place += 1) {
      const literal = literals[place] as Literal;
      if (((first ^ literal.first) & literal.firstMask) === 0 && literal.isRestAt(view, at)) return place;
    }
    for (let place = 0; place < likely; place += 1) {
      const literal = literals[place] as Literal;
      if (((first ^ literal.first) & literal.firstMask) === 0 && literal.isRestAt(view, at)) return place;
    }
    return none;
  }

  /** Whether a colon and a value follow a name. */
  #isBefore(view: DataView, end: number): boolean {
    let at = view.getUint8(end) === colon ? end : skipSpace(view, end);
    if (view.getUint8(at) !== colon) return false;
    at += 1;
    this.at = view.getUint8(at) > highestSpace ? at : skipSpace(view, at);
    return true;
  }

  /** A name may be written with escapes. */
  #spelled(view: DataView, at: number): number {
    const end = skipText(view, at);
    if (end === none || !isSpelled(view, at, end)) return none;
    const place = this.#names.indexOf(textOf(view, at, end));
    return place !== none && this.#isBefore(view, end) ? place : none;
  }
}
