import type { Finding, Verdict } from '../../check/verdict.ts';
import { Lines } from '../../text/lines.ts';
import { printable } from '../../text/printable.ts';
import type { MakeReporter } from '../reporter.ts';
import { frame } from './frame.ts';
import { styleOf } from './style.ts';
import { summaryLine } from './summary-line.ts';

const heading = (finding: Finding, { file, record }: Verdict, hasPlace: boolean): string => {
  const place = hasPlace ? `:${finding.line}:${finding.column}` : '';
  const pointer = finding.pointer === '' ? '' : `  ${printable(finding.pointer)}`;
  return `${printable(file)}${place}${pointer}${record === undefined ? '' : `  (record ${record})`}`;
};

const block = (finding: Finding, verdict: Verdict, lines: Lines | undefined, color: boolean): string => {
  const style = styleOf(finding.severity, color);
  const kind = style.strong(style.fault(`${finding.severity}[${finding.code}]`));
  const body = [
    printable(finding.message),
    ...(lines ? frame(finding, lines, style) : []),
    ...(finding.help === undefined ? [] : [`${style.help('help:')} ${printable(finding.help)}`]),
  ];
  const head = `${kind} ${style.strong(heading(finding, verdict, lines !== undefined))}`;
  return `${[head, ...body.map((line) => `  ${line}`)].join('\n')}\n\n`;
};

/** For people: every fault with the lines around it; then the summary, apart from the results. */
export const pretty: MakeReporter = ({ results, notes, quiet }) => ({
  verdict: (verdict) => {
    const { excerpt, issues } = verdict;
    const lines = excerpt && new Lines(excerpt.text, excerpt.firstLine);
    for (const issue of issues) {
      if (quiet && issue.severity === 'warning') continue;
      results.write(block(issue, verdict, lines, results.color));
    }
  },
  end: (summary) => notes.write(`${summaryLine(summary, notes.color)}\n`),
});
