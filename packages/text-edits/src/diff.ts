import type { Lines } from '@referral-kit/parse/excerpt';
import { edited, type TextEdit } from './edits.ts';

/** Lines of a file that follow each other, and what stands there now; without what ends them. */
export interface ChangedLines {
  /** The number of the first line in the file. */
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The edits by the lines that they touch together. */
const groupsOf = (edits: readonly TextEdit[], lines: Lines): { first: number; last: number; edits: TextEdit[] }[] => {
  const groups: { first: number; last: number; edits: TextEdit[] }[] = [];
  for (const edit of edits) {
    const { line, endLine } = lines.range(edit.start, edit.end);
    const group = groups.at(-1);
    if (group && line <= group.last + 1) {
      group.last = Math.max(group.last, endLine);
      group.edits.push(edit);
    } else groups.push({ first: line, last: endLine, edits: [edit] });
  }
  return groups;
};

/**
 * @param edits of the text of the lines, in its order
 * @returns what the edits do, as whole lines
 */
export const changedLines = (text: string, edits: readonly TextEdit[], lines: Lines): ChangedLines[] => {
  let seen = 0;
  let from = lines.first;
  /** The offset at which a line begins; asked for in the order of the lines. */
  const startOf = (line: number): number => {
    for (; from < line; from += 1) seen = text.indexOf('\n', seen) + 1;
    return seen;
  };
  return groupsOf(edits, lines).map(({ first, last, edits: own }) => {
    const start = startOf(first);
    const end = text.indexOf('\n', startOf(last));
    const before = text.slice(start, end === -1 ? undefined : end);
    const shifted = own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return { line: first, before: before.split('\n'), after: edited(before, shifted).split('\n') };
  });
};

// The changes are known, so none have to be looked for: a library that compares the two texts takes minutes for
// some thousands of changed lines.

/** How many lines are shown around what changes. */
const around = 3;

const noEnd = '\\ No newline at end of file';

const endOf = ({ line, before }: ChangedLines): number => line + before.length;

/** The blocks that are so near to each other that they are shown together. */
const hunksOf = (blocks: readonly ChangedLines[]): ChangedLines[][] => {
  const hunks: ChangedLines[][] = [];
  for (const block of blocks) {
    const last = hunks.at(-1)?.at(-1);
    if (last && block.line - endOf(last) <= 2 * around) hunks.at(-1)?.push(block);
    else hunks.push([block]);
  }
  return hunks;
};

const escapes: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '"': '\\"', '\\': '\\\\' };

const octal = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');

/**
 * A name in the header of a diff, as git writes it: in quotes with escapes if it has any character that could be taken
 * for something else, and with a tab after it if it has a space.
 */
const headerName = (name: string): string => {
  if (/^[\x20-\x7e]*$/.test(name) && !/["\\]/.test(name)) return name.includes(' ') ? `${name}\t` : name;
  const escaped = name.replace(/[^\x20-\x7e]|["\\]/gu, (character) => escapes[character] ?? octal(character));
  return `"${escaped}"`;
};

/**
 * @param text what a file holds
 * @param blocks what is to change in it, in its order
 * @returns a unified diff
 */
export const unifiedDiff = (name: string, text: string, blocks: readonly ChangedLines[]): string => {
  const lines = text.split('\n');
  const isEnded = lines.at(-1) === '';
  if (isEnded) lines.pop();
  const output = [`--- ${headerName(`a/${name}`)}`, `+++ ${headerName(`b/${name}`)}`];
  const put = (sign: string, line: string, isLast: boolean): void => {
    output.push(`${sign}${line}`);
    if (isLast && !isEnded) output.push(noEnd);
  };
  const same = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) put(' ', lines[at - 1] as string, at === lines.length);
  };
  let grown = 0;
  for (const hunk of hunksOf(blocks)) {
    const [first, last] = [hunk[0] as ChangedLines, hunk.at(-1) as ChangedLines];
    const start = Math.max(1, first.line - around);
    const end = Math.min(lines.length + 1, endOf(last) + around);
    const growth = hunk.reduce((sum, { before, after }) => sum + after.length - before.length, 0);
    output.push(`@@ -${start},${end - start} +${start + grown},${end - start + growth} @@`);
    grown += growth;
    let at = start;
    for (const block of hunk) {
      same(at, block.line);
      at = endOf(block);
      const isLast = at > lines.length;
      for (const [index, line] of block.before.entries()) put('-', line, isLast && index === block.before.length - 1);
      for (const [index, line] of block.after.entries()) put('+', line, isLast && index === block.after.length - 1);
    }
    same(at, end);
  }
  return `${output.join('\n')}\n`;
};
