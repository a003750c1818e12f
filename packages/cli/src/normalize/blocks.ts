import type { Lines } from '../text/lines.ts';
import { edited, type TextEdit } from './edits.ts';

/** Lines of a file that follow each other, and what stands there now; without what ends them. */
export interface Block {
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
export const blocksOf = (text: string, edits: readonly TextEdit[], lines: Lines): Block[] => {
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
