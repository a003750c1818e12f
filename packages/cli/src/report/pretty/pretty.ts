import type { Finding, Verdict } from '../../check/verdict.ts';
import { type Lines, linesOf } from '../../text/lines.ts';
import { printable, shortened } from '../../text/printable.ts';
import type { MakeReporter } from '../reporter.ts';
import { frame } from './frame.ts';
import { type Elsewhere, elsewhere, marksOf } from './marks.ts';
import { type Style, styleOf } from './style.ts';
import { summaryLine } from './summary-line.ts';

/** Where something is: `a.ndjson:3:7  /status  (record 2)`. */
const whereabouts = (
  { file, record, root, id }: Pick<Verdict, 'file' | 'record' | 'root' | 'id'>,
  { line, column, pointer }: Pick<Finding, 'line' | 'column' | 'pointer'>,
  hasPlace: boolean,
): string => {
  const place = hasPlace ? `:${line}:${column}` : '';
  const whose = id === undefined ? '' : ` of ${shortened(id)}`;
  const where = root === undefined ? '' : `, ${printable(root)}`;
  const parts = [pointer && printable(pointer), record !== undefined && `(record ${record}${whose}${where})`];
  return [`${printable(file)}${place}`, ...parts.filter(Boolean)].join('  ');
};

/** A record that a finding depends on beside its own. */
const other = ({ file }: Verdict, { first, marks }: Elsewhere, style: Style): string[] => [
  `${style.related('see')} ${whereabouts({ file, ...(first.record && { record: first.record }) }, first, true)}`,
  ...(first.excerpt ? frame(marks, linesOf(first.excerpt), style) : []),
];

const block = (finding: Finding, verdict: Verdict, lines: Lines | undefined, color: boolean): string => {
  const style = styleOf(finding.severity, color);
  const kind = style.strong(style.fault(`${finding.severity}[${finding.code}]`));
  const body = [
    printable(finding.message),
    ...(lines ? frame(marksOf(finding), lines, style) : []),
    ...elsewhere(finding).flatMap((place) => other(verdict, place, style)),
    ...(finding.help === undefined ? [] : [`${style.help('help:')} ${printable(finding.help)}`]),
  ];
  const head = `${kind} ${style.strong(whereabouts(verdict, finding, lines !== undefined))}`;
  return `${[head, ...body.map((line) => `  ${line}`)].join('\n')}\n\n`;
};

/** For people: every fault with the lines around it; then the summary, apart from the results. */
export const pretty: MakeReporter = ({ results, notes, quiet }) => ({
  verdict: (verdict) => {
    const { excerpt, issues } = verdict;
    const lines = excerpt && linesOf(excerpt);
    for (const issue of issues) {
      if (quiet && issue.severity === 'warning') continue;
      results.write(block(issue, verdict, lines, results.color));
    }
  },
  end: (summary) => notes.write(`${summaryLine(summary, notes.color)}\n`),
});
