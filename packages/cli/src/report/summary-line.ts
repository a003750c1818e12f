import { colors } from '../text/colors.ts';
import { isNothing, type Summary } from './summary.ts';
import { many, nothing } from './words.ts';

/** @returns a summary in one sentence: `12 files, 12 records: 10 valid, 2 invalid`. */
export const summaryLine = (summary: Summary, color: boolean): string => {
  const { red, yellow, green } = colors(color);
  const { files, records, valid, invalid, failedAsExpected, unreadable, empty, errors, warnings } = summary;
  const parts = [
    valid > 0 && green(`${valid} valid`),
    failedAsExpected > 0 && green(`${failedAsExpected} failed as expected`),
    invalid > 0 && red(`${invalid} invalid`),
    unreadable > 0 && red(`${unreadable} unreadable`),
    empty > 0 && yellow(`${empty} empty`),
    isNothing(summary) && yellow(nothing),
    errors > 0 && red(many(errors, 'error')),
    warnings > 0 && yellow(many(warnings, 'warning')),
  ].filter((part) => part !== false);
  const partial = summary.interrupted ? red('interrupted, up to there ') : '';
  return `${partial}${many(files, 'file')}, ${many(records, 'record')}: ${parts.join(', ')}`;
};
