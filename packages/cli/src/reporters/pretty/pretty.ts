import { colors } from '@referral-kit/command-line/colors';
import { type Lines, linesOf, type Range } from '@referral-kit/parse/excerpt';
import { printable } from '@referral-kit/text';
import { noHint } from '../../filters/hint.ts';
import type { Diagnostic, DocumentResult, RelatedLocation } from '../../validate/document-result.ts';
import { conclusion } from '../conclusion.ts';
import type { ReporterFactory } from '../reporter.ts';
import { shownIssues } from '../shown.ts';
import { recordLabel } from '../summary.ts';
import { type Elsewhere, elsewhere, frame, marksOf } from './frame.ts';
import { Groups } from './groups.ts';

/** Whether there is a place to name: a fault that concerns a file as a whole has none. */
const hasPlace = ({ line, endLine, endColumn }: Range): boolean => line > 1 || endLine > 1 || endColumn > 1;

/** How much of a long pointer is shown of its beginning, and of its end. */
const shownOfPointer = 60;

const pointerText = (pointer: string): string =>
  printable(
    pointer.length > 2 * shownOfPointer + 1
      ? `${pointer.slice(0, shownOfPointer)}…${pointer.slice(-shownOfPointer)}`
      : pointer,
  );

/** Where something is: `a.ndjson:3:7  /status  (record 2)`. */
const whereabouts = (
  result: Pick<DocumentResult, 'file' | 'record' | 'root' | 'id'>,
  { line, column, pointer }: Diagnostic | RelatedLocation,
  isPlaced: boolean,
  others = 0,
): string => {
  const place = isPlaced ? `:${line}:${column}` : '';
  const record = recordLabel(result);
  const more = others > 0 ? ` and ${others} more` : '';
  const parts = [`${pointerText(pointer)}${more}`, record && `(${record})`];
  return [`${printable(result.file)}${place}`, ...parts.filter(Boolean)].join('  ');
};

/** A record that a finding depends on besides its own. */
const other = ({ file }: DocumentResult, { first, marks }: Elsewhere, style: Style): string[] => [
  `${style.related('see')} ${whereabouts({ file, ...(first.record && { record: first.record }) }, first, true)}`,
  ...(first.excerpt ? frame(marks, linesOf(first.excerpt), style) : []),
];

/** What is said of one place: a fault, or several that are framed together. */
const block = (diagnostics: Together, result: DocumentResult, lines: Lines | undefined, color: boolean): string => {
  const [diagnostic, ...more] = diagnostics;
  const style = styleOf(diagnostic.severity, color);
  const kind = style.strong(style.fault(`${diagnostic.severity}[${diagnostic.code}]`));
  const isPlaced = lines !== undefined || hasPlace(diagnostic);
  const body = [
    ...diagnostics.map(({ message }) => printable(message)),
    ...(lines ? frame(marksOf(diagnostic), lines, style) : []),
    ...elsewhere(diagnostic).flatMap((place) => other(result, place, style)),
    ...diagnostics.flatMap(({ help }) => (help === undefined ? [] : [`${style.help('help:')} ${printable(help)}`])),
  ];
  const head = `${kind} ${style.strong(whereabouts(result, diagnostic, isPlaced, more.length))}`;
  return `${[head, ...body.map((line) => `  ${line}`)].join('\n')}\n\n`;
};

/** For people: the faults with the lines around them, of each kind the first few; then the summary, apart from the results. */
export const pretty: ReporterFactory = ({ results, notes, quiet, criteria, ...reporting }) => {
  const groups = new Groups(reporting);
  return {
    result: (result, hint = noHint) => {
      const { excerpt } = result;
      const shown = shownIssues(result, { quiet })
        .filter((issue) => groups.admits(result, issue))
        .map(hint);
      for (const diagnostics of together(shown)) {
        results.write(block(diagnostics, result, excerpt && linesOf(excerpt), results.color));
      }
    },
    end: (summary) => {
      const unframed = groups.unframed();
      if (unframed.length > 0) results.write(`${unframed.join('\n')}\n\n`);
      const { write, color } = results.isFile ? results : notes;
      write(`${conclusion(summary, criteria, color).join('\n')}\n`);
    },
  };
};

/** How parts of a report are coloured. */
export interface Style {
  fault(text: string): string;
  related(text: string): string;
  strong(text: string): string;
  help(text: string): string;
  dim(text: string): string;
}

/** @returns the colours of an error or a warning, or none. */
const styleOf = (severity: 'error' | 'warning', color: boolean): Style => {
  const { blue, bold, cyan, dim, red, yellow } = colors(color);
  return {
    fault: severity === 'error' ? red : yellow,
    related: blue,
    strong: bold,
    help: cyan,
    dim,
  };
};

/** Faults that one frame is enough for. */
type Together = readonly [Diagnostic, ...Diagnostic[]];

/** Whether another fault says the same of the same place: that a member is missing in an object. */
const isAlike = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === 'schema/missing-member' &&
  b.code === a.code &&
  b.severity === a.severity &&
  b.line === a.line &&
  b.column === a.column;

/** Puts together the members that one object lacks: an empty one would else be framed for each of them. */
const together = (diagnostics: readonly Diagnostic[]): Together[] => {
  const all: [Diagnostic, ...Diagnostic[]][] = [];
  for (const diagnostic of diagnostics) {
    const last = all.at(-1);
    if (last !== undefined && isAlike(last[0], diagnostic)) last.push(diagnostic);
    else all.push([diagnostic]);
  }
  return all;
};
