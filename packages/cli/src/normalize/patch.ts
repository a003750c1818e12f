import type { Block } from './blocks.ts';

// The changes are known, so none have to be looked for: a library that compares the two texts takes minutes for
// some thousands of changed lines.

/** How many lines are shown around what changes. */
const around = 3;

const noEnd = '\\ No newline at end of file';

const endOf = ({ line, before }: Block): number => line + before.length;

/** The blocks that are so near to each other that they are shown together. */
const hunksOf = (blocks: readonly Block[]): Block[][] => {
  const hunks: Block[][] = [];
  for (const block of blocks) {
    const last = hunks.at(-1)?.at(-1);
    if (last && block.line - endOf(last) <= 2 * around) hunks.at(-1)?.push(block);
    else hunks.push([block]);
  }
  return hunks;
};

/**
 * @param text what a file holds
 * @param blocks what is to change in it, in its order
 * @returns a unified diff
 */
export const unifiedDiff = (name: string, text: string, blocks: readonly Block[]): string => {
  const lines = text.split('\n');
  const isEnded = lines.at(-1) === '';
  if (isEnded) lines.pop();
  const output = [`--- a/${name}`, `+++ b/${name}`];
  const put = (sign: string, line: string, isLast: boolean): void => {
    output.push(`${sign}${line}`);
    if (isLast && !isEnded) output.push(noEnd);
  };
  const same = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) put(' ', lines[at - 1] as string, at === lines.length);
  };
  let grown = 0;
  for (const hunk of hunksOf(blocks)) {
    const [first, last] = [hunk[0] as Block, hunk.at(-1) as Block];
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
