import { printable, truncated } from './printable.ts';

/** The most characters of one name or message. */
const longest = 300;

/** A table takes `\|` for a pipe; what it takes `\\|` for, readers do not agree on, so a pipe after a backslash is escaped in words. */
const inCell = (text: string): string => text.replaceAll('\\|', '\\\\u007c').replaceAll('|', '\\|');

/**
 * @returns a text as a code span, which nothing in it ends, and which is no more than one cell of a table. In a code
 * span nothing is markup: no HTML, no link, no mention.
 */
export const codeSpan = (text: string): string => {
  const content = inCell(printable(truncated(text, longest)));
  if (content.trim() === '') return '';
  const longestRun = Math.max(0, ...(content.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longestRun + 1);
  const pad = /^[ `]|[ `]$/.test(content) ? ' ' : '';
  return `${fence}${pad}${content}${pad}${fence}`;
};
