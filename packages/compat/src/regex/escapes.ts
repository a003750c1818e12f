import { complement, lastCodePoint, type Ranges, union } from './ranges.ts';

const digits: Ranges = [[0x30, 0x39]];

export const wordCharacters: Ranges = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];

export const lineEnds: Ranges = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

/** WhiteSpace and LineTerminator of ECMAScript. */
const spaces: Ranges = union(
  [
    [0x09, 0x0d],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ],
  lineEnds,
);

export const classEscapes: Readonly<Record<string, Ranges>> = {
  d: digits,
  D: complement(digits),
  w: wordCharacters,
  W: complement(wordCharacters),
  s: spaces,
  S: complement(spaces),
};

const properties = new Map<string, Ranges>();

/** All characters, split where a surrogate that is meant alone would make a pair with the next. */
const portions = [
  [0, 0xdbff],
  [0xdc00, 0xffff],
  [0x10000, lastCodePoint],
] as const;

const textOf = (first: number, last: number): string => {
  const size = first > 0xffff ? 2 : 1;
  const units = new Uint16Array((last - first + 1) * size);
  for (let point = first, at = 0; point <= last; point++, at += size) {
    if (size === 1) units[at] = point;
    else {
      units[at] = 0xd800 + ((point - 0x10000) >> 10);
      units[at + 1] = 0xdc00 + (point & 0x3ff);
    }
  }
  return Buffer.from(units.buffer).toString('utf16le');
};

/** Where runs of matching characters begin and end. */
function* runs(expression: RegExp): Generator<readonly [number, number]> {
  for (const [first, last] of portions) {
    const size = first > 0xffff ? 2 : 1;
    for (const { 0: run, index } of textOf(first, last).matchAll(expression)) {
      const start = first + index / size;
      yield [start, start + run.length / size - 1];
    }
  }
}

/** @returns the code points of a Unicode property escape such as `\p{L}`, asked of the engine itself */
export const propertyEscape = (property: string): Ranges => {
  const known = properties.get(property);
  if (known) return known;
  const expression = new RegExp(`${property}+`, 'gu');
  const ranges = union([...runs(expression)]);
  properties.set(property, ranges);
  return ranges;
};
