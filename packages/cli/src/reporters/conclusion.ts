import { colors } from '@referral-kit/command-line/colors';
import { identifiedLines } from './identified.ts';
import { failureOf, nothingValidated, type SuccessCriteria, type Summary, summaryLine } from './summary.ts';

/**
 * @returns the lines that end a report for people: the summary, why the run fails although its documents may be valid,
 * and which other contract invalid documents look like
 */
export const conclusion = (summary: Summary, criteria: SuccessCriteria, color: boolean): string[] => {
  const failure = failureOf(summary, criteria);
  // The summary itself says that a run was interrupted, or validated nothing.
  const isSaid = failure === undefined || failure === nothingValidated || summary.interrupted === true;
  return [
    summaryLine(summary, color),
    ...(isSaid ? [] : [colors(color).red(`The run fails: ${failure}.`)]),
    ...identifiedLines(summary),
  ];
};
