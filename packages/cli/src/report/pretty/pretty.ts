import type { Finding, RelatedPlace, Verdict } from '../../check/verdict.ts';
import { type Lines, linesOf, type Range } from '../../text/lines.ts';
import { printable } from '../../text/printable.ts';
import type { MakeReporter } from '../reporter.ts';
import { summaryLine } from '../summary-line.ts';
import { recordWords } from '../words.ts';
import { frame } from './frame.ts';
import { Groups } from './groups.ts';
import { type Elsewhere, elsewhere, marksOf } from './marks.ts';
import { type Style, styleOf } from './style.ts';

/** Whether there is a place to name: a fault that concerns a file as a whole has none. */
const hasPlace = ({ line, endLine, endColumn }: Range): boolean => line > 1 || endLine > 1 || endColumn > 1;

/** Where something is: `a.ndjson:3:7  /status  (record 2)`. */
const whereabouts = (
  verdict: Pick<Verdict, 'file' | 'record' | 'root' | 'id'>,
  { line, column, pointer }: Finding | RelatedPlace,
  isPlaced: boolean,
): string => {
  const place = isPlaced ? `:${line}:${column}` : '';
  const record = recordWords(verdict);
  const parts = [printable(pointer), record && `(${record})`];
  return [`${printable(verdict.file)}${place}`, ...parts.filter(Boolean)].join('  ');
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
  const head = `${kind} ${style.strong(whereabouts(verdict, finding, lines !== undefined || hasPlace(finding)))}`;
  return `${[head, ...body.map((line) => `  ${line}`)].join('\n')}\n\n`;
};

/** For people: the faults with the lines around them, of each kind the first few; then the summary, apart from the results. */
export const pretty: MakeReporter = ({ results, notes, quiet, ...wishes }) => {
  const groups = new Groups(wishes);
  return {
    verdict: (verdict) => {
      const { excerpt, issues } = verdict;
      for (const issue of issues) {
        if ((quiet && issue.severity === 'warning') || !groups.admits(verdict, issue)) continue;
        results.write(block(issue, verdict, excerpt && linesOf(excerpt), results.color));
      }
    },
    end: (summary) => {
      const unframed = groups.unframed();
      if (unframed.length > 0) results.write(`${unframed.join('\n')}\n\n`);
      const { write, color } = results.isFile ? results : notes;
      write(`${summaryLine(summary, color)}\n`);
    },
  };
};
