/** A row of a table: what is compared, and a cell for each contestant. */
export interface Row {
  readonly what: string;
  readonly cells: readonly string[];
}

/** @returns a table of Markdown */
export const table = (contestants: readonly string[], rows: readonly Row[]): string =>
  [['', ...contestants], ['---', ...contestants.map(() => '---')], ...rows.map(({ what, cells }) => [what, ...cells])]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

export const yesOrNo = (holds: boolean): string => (holds ? 'yes' : 'no');
