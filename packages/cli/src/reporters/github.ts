import { printable } from '../text/printable.ts';
import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';
import { identifiedLines } from './identified.ts';
import type { MakeReporter } from './reporter.ts';
import { many, troubleOf } from './summary.ts';

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

const annotation = (verdict: DocumentResult, finding: Diagnostic): string => {
  const { severity, code, pointer, line, column, message, help } = finding;
  const column1 = finding.endLine === line ? `,col=${column}` : '';
  const title = property(printable(pointer === '' ? code : `${code} at ${pointer}`));
  const place = `file=${property(verdict.file)},line=${line}${column1},${endOf(finding)}`;
  return `::${severity} ${place},title=${title}::${data(help === undefined ? message : `${message}; ${help}`)}\n`;
};

/** Annotations of GitHub Actions: as many as a step can have, and a notice of how many more there are. */
export const github: MakeReporter = ({ results: { write }, allowEmpty }) => {
  const counts = { error: 0, warning: 0 };
  return {
    verdict: (verdict) => {
      for (const issue of verdict.issues) {
        counts[issue.severity] += 1;
        if (counts[issue.severity] <= most) write(annotation(verdict, issue));
      }
    },
    end: (summary) => {
      const more = (['error', 'warning'] as const)
        .filter((severity) => counts[severity] > most)
        .map((severity) => many(counts[severity] - most, `more ${severity}`));
      if (more.length > 0)
        write(`::notice title=referral-kit::+${more.join(', +')}; the log or another report has them all\n`);
      for (const line of identifiedLines(summary)) write(`::notice title=referral-kit::${data(line)}\n`);
      const trouble = troubleOf(summary, allowEmpty);
      if (trouble !== undefined) write(`::error title=referral-kit::${trouble}\n`);
    },
  };
};
