import { codeSpan, plural } from '@referral-kit/text';
import type { DocumentResult } from '../validate/document-result.ts';
import { conclusion } from './conclusion.ts';
import type { ReporterFactory } from './reporter.ts';
import { shownIssues } from './shown.ts';

/** How many files and faults are shown unless the caller says otherwise: a summary of a job has room for 1 MiB. */
const usual = 50;

interface Row {
  readonly file: string;
  errors: number;
  warnings: number;
}

const table = (head: string, align: string, rows: readonly string[], more: string): string =>
  rows.length === 0 ? '' : `\n${head}\n${align}\n${rows.join('')}${more}`;

const plus = (count: number, what: string): string => (count > 0 ? `\n+${plural(count, `more ${what}`)}\n` : '');

const faultRow = (
  { file }: DocumentResult,
  { line, column, code, message }: DocumentResult['issues'][number],
): string => `| ${codeSpan(`${file}:${line}:${column}`)} | ${codeSpan(code)} | ${codeSpan(message)} |\n`;

/** A summary for people, such as that of a job: what the run came to, the files with faults, and the first faults. */
export const markdown: ReporterFactory = ({ results: { write }, quiet, criteria, maxProblems = usual }) => {
  const files: Row[] = [];
  const faults: string[] = [];
  let last: Row | undefined;
  const more = { files: 0, faults: 0 };
  const rowFor = (file: string): Row => {
    if (last?.file === file) return last;
    last = { file, errors: 0, warnings: 0 };
    if (files.length < maxProblems) files.push(last);
    else more.files += 1;
    return last;
  };
  return {
    result: (result) => {
      for (const issue of shownIssues(result, { quiet })) {
        rowFor(result.file)[issue.severity === 'error' ? 'errors' : 'warnings'] += 1;
        if (faults.length < maxProblems) faults.push(faultRow(result, issue));
        else more.faults += 1;
      }
    },
    end: (summary) => {
      const rows = files.map(({ file, errors, warnings }) => `| ${codeSpan(file)} | ${errors} | ${warnings} |\n`);
      const [first, ...others] = conclusion(summary, criteria, false);
      write(`## Referral Kit\n\n**${first}**\n`);
      for (const line of others) write(`\n${line}\n`);
      write(table('| file | errors | warnings |', '| --- | ---: | ---: |', rows, plus(more.files, 'file')));
      const rest = plus(more.faults, 'fault').trimEnd();
      const hint = rest && `${rest}, \`--max-problems 0\` shows all\n`;
      write(table('| place | code | fault |', '| --- | --- | --- |', faults, hint));
    },
  };
};
