import { classEscapes, controlEscapes, lineEnds, propertyEscape, wordCharacters } from './escapes.ts';
import { complement, type Ranges, union } from './ranges.ts';
import { type Expression, NotRegular } from './syntax.ts';

const one = (codePoint: number): Ranges => [[codePoint, codePoint]];

const look = (ahead: boolean, negated: boolean, of: Expression): Expression => ({ kind: 'look', ahead, negated, of });

const lookOpenings = [
  ['?=', true, false],
  ['?!', true, true],
  ['?<=', false, false],
  ['?<!', false, true],
] as const;

const wordCharacter: Expression = { kind: 'set', ranges: wordCharacters };

/** Between a word character and another, or the end of the text; or anywhere else. */
const wordBoundary = (negated: boolean): Expression => ({
  kind: 'choice',
  parts: [false, true].map((isBehind) => ({
    kind: 'sequence',
    parts: [look(false, isBehind, wordCharacter), look(true, isBehind === negated, wordCharacter)],
  })),
});

/** Reads a pattern that the engine has already accepted, so that its syntax needs no second check. */
class Reader {
  readonly #characters: readonly string[];
  #position = 0;

  constructor(source: string) {
    this.#characters = [...source];
  }

  #peek(text: string): boolean {
    return [...text].every((character, index) => this.#characters[this.#position + index] === character);
  }

  #take(text: string): boolean {
    if (!this.#peek(text)) return false;
    this.#position += text.length;
    return true;
  }

  #next(): string {
    return this.#characters[this.#position++] ?? '';
  }

  get ended(): boolean {
    return this.#position >= this.#characters.length;
  }

  choice(): Expression {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    return parts.length === 1 ? (parts[0] as Expression) : { kind: 'choice', parts };
  }

  #sequence(): Expression {
    const parts: Expression[] = [];
    while (!this.ended && !this.#peek('|') && !this.#peek(')')) parts.push(this.#quantified());
    return { kind: 'sequence', parts };
  }

  #quantified(): Expression {
    const of = this.#atom();
    const bounds = this.#quantifier();
    if (!bounds) return of;
    this.#take('?');
    return { kind: 'repeat', of, least: bounds[0], most: bounds[1] };
  }

  #quantifier(): [number, number] | undefined {
    if (this.#take('*')) return [0, Infinity];
    if (this.#take('+')) return [1, Infinity];
    if (this.#take('?')) return [0, 1];
    const braces = /^\{(\d+)(,?)(\d*)\}/.exec(this.#characters.slice(this.#position, this.#position + 24).join(''));
    if (!braces) return undefined;
    this.#position += braces[0].length;
    const least = Number(braces[1]);
    if (!braces[2]) return [least, least];
    return [least, braces[3] ? Number(braces[3]) : Infinity];
  }

  #atom(): Expression {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return { kind: 'set', ranges: this.#class() };
    if (this.#take('^')) return { kind: 'start' };
    if (this.#take('$')) return { kind: 'end' };
    if (this.#take('.')) return { kind: 'set', ranges: complement(lineEnds) };
    if (this.#take('\\b')) return wordBoundary(false);
    if (this.#take('\\B')) return wordBoundary(true);
    if (this.#take('\\')) return { kind: 'set', ranges: this.#escape(false) };
    return { kind: 'set', ranges: one(this.#next().codePointAt(0) as number) };
  }

  #group(): Expression {
    for (const [opening, ahead, negated] of lookOpenings)
      if (this.#take(opening)) return look(ahead, negated, this.#inner());
    if (this.#take('?<')) while (!this.#take('>')) this.#next();
    else if (this.#take('?') && !this.#take(':')) throw new NotRegular('it changes flags');
    return this.#inner();
  }

  #inner(): Expression {
    const inner = this.choice();
    this.#take(')');
    return inner;
  }

  #class(): Ranges {
    const negated = this.#take('^');
    const parts: Ranges[] = [];
    while (!this.#take(']')) {
      const from = this.#classAtom();
      const isRange = this.#peek('-') && this.#characters[this.#position + 1] !== ']';
      if (!isRange) {
        parts.push(from);
        continue;
      }
      this.#next();
      const to = this.#classAtom();
      const [low, high] = [from[0]?.[0], to[0]?.[1]];
      if (from.length !== 1 || to.length !== 1 || low === undefined || high === undefined)
        throw new NotRegular('an odd range');
      parts.push([[low, high]]);
    }
    const ranges = union(...parts);
    return negated ? complement(ranges) : ranges;
  }

  #classAtom(): Ranges {
    return this.#take('\\') ? this.#escape(true) : one(this.#next().codePointAt(0) as number);
  }

  #escape(inClass: boolean): Ranges {
    const name = this.#next();
    const set = classEscapes[name];
    if (set) return set;
    if (name === 'p' || name === 'P') return this.#property(name);
    if (name === 'x') return one(this.#hex(2));
    if (name === 'u') return one(this.#unicode());
    if (name === 'c') return one((this.#next().codePointAt(0) as number) % 32);
    if (inClass && name === 'b') return one(8);
    if (name === 'k' || (name >= '1' && name <= '9')) throw new NotRegular('it refers back to a group');
    return one(controlEscapes[name] ?? (name.codePointAt(0) as number));
  }

  #property(name: string): Ranges {
    let property = `\\${name}`;
    do property += this.#next();
    while (!property.endsWith('}'));
    return propertyEscape(property);
  }

  #hex(length: number): number {
    let digits = '';
    while (digits.length < length) digits += this.#next();
    return Number.parseInt(digits, 16);
  }

  #unicode(): number {
    if (this.#take('{')) {
      let digits = '';
      while (!this.#take('}')) digits += this.#next();
      return Number.parseInt(digits, 16);
    }
    const first = this.#hex(4);
    const pairs = first >= 0xd800 && first <= 0xdbff && this.#peek('\\u');
    if (!pairs) return first;
    const start = this.#position;
    this.#take('\\u');
    const second = this.#hex(4);
    if (second >= 0xdc00 && second <= 0xdfff) return (first - 0xd800) * 0x400 + (second - 0xdc00) + 0x10000;
    this.#position = start;
    return first;
  }
}

/**
 * Reads a regular expression with the meaning it has under the flag `u`.
 *
 * @throws SyntaxError when the engine refuses it, NotRegular when it is more than regular
 */
export const parse = (source: string): Expression => {
  new RegExp(source, 'u');
  const reader = new Reader(source);
  const expression = reader.choice();
  if (!reader.ended) throw new NotRegular('it could not be read to its end');
  return expression;
};
