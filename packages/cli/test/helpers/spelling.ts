import fc from 'fast-check';

/** How a JSON text is written, where JSON leaves a choice. Each takes a number from 0 up to 1. */
interface Spelling {
  /** White space between two tokens. */
  readonly space: (random: number) => string;
  /** Whether a character is escaped that need not be. */
  readonly isEscaped: (random: number) => boolean;
  readonly isReordered: boolean;
}

const spaces = ['', '', ' ', '\n', '\t', '\r\n', '  \n '];
const short: Readonly<Record<string, string>> = {
  '/': '\\/',
  '\b': '\\b',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '\t': '\\t',
};

const escaped = (character: string): string =>
  short[character] ??
  [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('')
    .replace(/[a-f]/, (digit) => digit.toUpperCase());

class Writer {
  readonly #spelling: Spelling;
  readonly #random: () => number;

  constructor(spelling: Spelling, random: () => number) {
    this.#spelling = spelling;
    this.#random = random;
  }

  value(value: unknown): string {
    return `${this.#space()}${this.#bare(value)}${this.#space()}`;
  }

  #bare(value: unknown): string {
    if (typeof value === 'string') return this.#text(value);
    if (Array.isArray(value)) return `[${value.map((item) => this.value(item)).join()}${this.#space()}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const members = Object.entries(value).map(([name, member]) => ({ name, member, order: this.#random() }));
    if (this.#spelling.isReordered) members.sort((a, b) => a.order - b.order);
    const texts = members.map(
      ({ name, member }) => `${this.#space()}${this.#text(name)}${this.#space()}:${this.value(member)}`,
    );
    return `{${texts.join()}${this.#space()}}`;
  }

  #text(text: string): string {
    const characters = [...text].map((character) =>
      this.#spelling.isEscaped(this.#random()) ? escaped(character) : JSON.stringify(character).slice(1, -1),
    );
    return `"${characters.join('')}"`;
  }

  #space(): string {
    return this.#spelling.space(this.#random());
  }
}

const anySpace = (random: number): string => spaces[Math.floor(random * spaces.length)] ?? '';
const nothing = (): string => '';
const never = (): boolean => false;
const sometimes = (random: number): boolean => random < 0.1;

/** The ways to write a document, by name. */
export const spellings: Readonly<Record<string, (value: unknown, random: () => number) => string>> = {
  minified: (value) => JSON.stringify(value),
  indented: (value) => JSON.stringify(value, null, 2),
  'indented by tabs, with lines of Windows': (value) => JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n'),
  spaced: (value, random) => new Writer({ space: anySpace, isEscaped: never, isReordered: false }, random).value(value),
  escaped: (value, random) =>
    new Writer({ space: nothing, isEscaped: sometimes, isReordered: false }, random).value(value),
  'escaped throughout': (value, random) =>
    new Writer({ space: nothing, isEscaped: () => true, isReordered: false }, random).value(value),
  reordered: (value, random) =>
    new Writer({ space: nothing, isEscaped: never, isReordered: true }, random).value(value),
  'spaced, escaped and reordered': (value, random) =>
    new Writer({ space: anySpace, isEscaped: sometimes, isReordered: true }, random).value(value),
};

/** Numbers from 0 up to 1, the same ones for the same seed. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** @returns texts that say a value, in any spelling */
export const spelled = (value: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc
    .tuple(value, fc.constantFrom(...Object.values(spellings)), fc.nat())
    .map(([each, spell, seed]) => spell(each, randomFrom(seed)));
