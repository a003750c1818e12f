import { plural, printable, together } from '@referral-kit/text';
import { type Hint, noHint } from '../filters/hint.ts';
import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';
import { identifiedLines } from './identified.ts';
import type { ReporterFactory } from './reporter.ts';
import { shownIssues } from './shown.ts';
import { failureOf, faultLine, summaryLine } from './summary.ts';

/** How many annotations of one kind a step can have; the service drops the others. */
const most = 10;

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

const data = (text: string): string => printable(text).replaceAll('%', '%25');

/** A property keeps line breaks, which a file's name may hold; other control characters have no escape. */
const property = (text: string): string =>
  text
    .split(/([\r\n])/)
    .map((part, index) => (index % 2 === 1 ? part : printable(part)))
    .join('')
    .replace(/[%\r\n:,]/g, percent);

/** The end of a range over several lines has no column here. */
const endOf = ({ line, endLine, endColumn }: Diagnostic): string =>
  endLine === line ? `endLine=${endLine},endColumn=${endColumn}` : `endLine=${endLine}`;

const annotation = (result: DocumentResult, diagnostic: Diagnostic): string => {
  const { severity, code, pointer, line, column, message, help } = diagnostic;
  const column1 = diagnostic.endLine === line ? `,col=${column}` : '';
  const title = property(printable(pointer === '' ? code : `${code} at ${pointer}`));
  const place = `file=${property(result.file)},line=${line}${column1},${endOf(diagnostic)}`;
  return `::${severity} ${place},title=${title}::${data(together(message, help))}\n`;
};

/** A line of the log in which the runner sees no command, whatever a document or a file name holds. */
const logLine = (result: DocumentResult, diagnostic: Diagnostic): string =>
  `${faultLine(result, diagnostic)
    .replace(/^(\s*):(?=:)/, '$1\\u003a')
    .replaceAll('##[', '##\\u005b')}\n`;

/** The annotations of one severity: as many as the service shows, spread over the files. */
class Annotations {
  count = 0;
  /** The first annotations of the first files, in the order in which they came. */
  readonly #byFile = new Map<string, { readonly order: number; readonly text: string }[]>();

  add(result: DocumentResult, diagnostic: Diagnostic, hint: Hint): void {
    const { file } = result;
    const order = this.count;
    this.count += 1;
    if (!this.#byFile.has(file)) {
      if (this.#byFile.size === most) return;
      this.#byFile.set(file, []);
    }
    const all = this.#byFile.get(file) ?? [];
    if (all.length < most) all.push({ order, text: annotation(result, hint(diagnostic)) });
  }

  /** @returns the annotations to write: the first of every file before the second of any */
  chosen(): string[] {
    const rounds = [...this.#byFile.values()].flatMap((all) => all.map((each, round) => ({ ...each, round })));
    const first = rounds.sort((a, b) => a.round - b.round || a.order - b.order).slice(0, most);
    return first.sort((a, b) => a.order - b.order).map(({ text }) => text);
  }
}

/**
 * For GitHub Actions: every fault as a line of the log; at the end as many annotations as a step can have, spread over
 * the files, and the summary.
 */
export const github: ReporterFactory = ({
  results: { write },
  criteria,
  quiet,
  maxProblems = Number.POSITIVE_INFINITY,
}) => {
  const annotations = { error: new Annotations(), warning: new Annotations() };
  let lines = 0;
  /** Where to find what has no annotation. */
  const logNote = (): string => {
    if (lines > maxProblems) return `The log lists the first ${maxProblems} problems; --max-problems 0 lists them all.`;
    if (quiet && annotations.warning.count > 0) return 'The log lists no warnings, because of --quiet.';
    return 'The log lists them all.';
  };
  return {
    result: (result, hint = noHint) => {
      for (const issue of shownIssues(result, { quiet: false })) {
        annotations[issue.severity].add(result, issue, hint);
        if (quiet && issue.severity === 'warning') continue;
        lines += 1;
        if (lines <= maxProblems) write(logLine(result, issue));
      }
    },
    end: (summary) => {
      const kinds = Object.entries(annotations);
      for (const [, all] of kinds) for (const text of all.chosen()) write(text);
      const more = kinds
        .filter(([, { count }]) => count > most)
        .map(([severity, { count }]) => plural(count - most, `more ${severity}`));
      if (more.length > 0) write(`::notice title=referral-kit::+${more.join(', +')}. ${logNote()}\n`);
      for (const line of identifiedLines(summary)) write(`::notice title=referral-kit::${data(line)}\n`);
      const failure = failureOf(summary, criteria);
      if (failure !== undefined) write(`::error title=referral-kit::${data(failure)}\n`);
      write(`${summaryLine(summary, false)}\n`);
    },
  };
};
