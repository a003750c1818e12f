import type { Row } from './figures.ts';

const isNotRun = ({ notRun }: Row): boolean => notRun !== undefined;
const isFailed = (row: Row): boolean => !row.passed && !isNotRun(row);

const verdictOf = (row: Row): string => {
  if (isNotRun(row)) return 'NOT RUN';
  return isFailed(row) ? 'FAIL' : 'ok';
};

/** @returns the line of the table for a row, and a line for each of its faults */
export const lineOf = (part: string, row: Row): string => {
  const { what, figure, notRun, faults = [] } = row;
  const line = `${verdictOf(row).padEnd(8)} ${part.padEnd(8)} ${what}: ${notRun ?? figure}`;
  return [line, ...(row.passed ? [] : faults.map((fault) => `           ${fault}`))].join('\n');
};

/** @returns how many rows passed and failed, and which did not run */
export const conclusionOf = (rows: readonly Row[]): string => {
  const [failed, notRun] = [rows.filter(isFailed).length, rows.filter(isNotRun)];
  const counts = `${rows.length - failed - notRun.length} passed, ${failed} failed, ${notRun.length} not run`;
  if (notRun.length === 0) return counts;
  const what = notRun.map((row) => row.what).join(', ');
  return `${counts}\nNOT RUN, so not shown by this run: ${what}. Use --require-all to fail on it.`;
};

/**
 * @param requireAll whether what did not run counts as failed
 * @returns whether nothing failed, and something passed
 */
export const isGreen = (rows: readonly Row[], requireAll: boolean): boolean =>
  !rows.some(isFailed) && rows.some(({ passed }) => passed) && !(requireAll && rows.some(isNotRun));
