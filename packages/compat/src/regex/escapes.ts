import { complement, lastCodePoint, type Ranges, union } from './ranges.ts';

export const digits: Ranges = [[0x30, 0x39]];

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
export const spaces: Ranges = union(
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

export const controlEscapes: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, '0': 0 };

const properties = new Map<string, Ranges>();

/** @returns the code points of a Unicode property escape such as `\p{L}`, asked of the engine itself */
export const propertyEscape = (property: string): Ranges => {
  const known = properties.get(property);
  if (known) return known;
  const expression = new RegExp(property, 'u');
  const ranges: [number, number][] = [];
  for (let codePoint = 0; codePoint <= lastCodePoint; codePoint++) {
    if (!expression.test(String.fromCodePoint(codePoint))) continue;
    const last = ranges.at(-1);
    if (last && last[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  properties.set(property, ranges);
  return ranges;
};
