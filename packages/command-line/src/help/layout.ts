/** A name and what it stands for, as two columns show them. */
export type Row = readonly [name: string, text: string];

/** The longest line of the help, in characters. */
const width = 80;

const indent = '  ';

/** @returns the text for a terminal: code spans unchanged, or in quotes if it has spaces. */
const plain = (text: string): string =>
  text.replaceAll(/`([^`]*)`/g, (_, code: string) => (code.includes(' ') ? `"${code}"` : code));

/** @returns the lines of a text, each at most so long, unless a word is longer. */
const wrapped = (text: string, longest: number = width): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > longest) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
};

/** @returns names in one column, and what they stand for in another, below a heading. */
export const columns = (heading: string, rows: readonly Row[]): string => {
  const first = Math.min(28, Math.max(...rows.map(([name]) => name.length)));
  const start = indent.length + first + 2;
  const lines = rows.flatMap(([name, text]) => {
    const [head = '', ...rest] = wrapped(plain(text), width - start);
    const own =
      name.length > first
        ? [`${indent}${name}`, `${' '.repeat(start)}${head}`]
        : [`${indent}${name.padEnd(first)}  ${head}`];
    return [...own, ...rest.map((line) => `${' '.repeat(start)}${line}`)];
  });
  return [`${heading}:`, ...lines].join('\n');
};

/** @returns lines as they are, indented below a heading. */
export const listing = (heading: string, lines: readonly string[]): string =>
  [`${heading}:`, ...lines.map((line) => `${indent}${line}`)].join('\n');

/** @returns a paragraph; one that is indented stays as it is. */
export const paragraph = (text: string): string => (text.startsWith(' ') ? text : wrapped(plain(text)).join('\n'));
