import { jsonText, printable } from '@referral-kit/text';
import { noHint, withHints } from '../filters/hint.ts';
import type { Diagnostic, DocumentResult, Outcome } from '../validate/document-result.ts';
import type { ReporterFactory } from './reporter.ts';
import { acceptanceText } from './shown.ts';
import { failureOf, nothingValidated, recordLabel } from './summary.ts';

/** @returns a text for a line of TAP, in which `#` would begin a directive. */
const described = (text: string): string => printable(text).replace(/[\\#]/g, '\\$&');

const failing: readonly Outcome[] = ['invalid', 'unreadable', 'accepted'];

/** @returns a member of a YAML block; YAML takes JSON for a value. */
const member = (name: string, value: unknown): string => `${name}: ${jsonText(value)}\n`;

/** What a test point says besides whether it passed: that nothing was tested, or that its failure is known. */
const directiveOf = ({ outcome, issues }: DocumentResult): string => {
  if (outcome === 'empty') return ' # SKIP no document';
  const [known] = outcome === 'accepted' ? issues.flatMap((issue) => acceptanceText(issue) ?? []) : [];
  return known === undefined ? '' : ` # TODO ${described(known)}`;
};

const issueBlock = (result: DocumentResult, diagnostic: Diagnostic): string => {
  const { code, severity, pointer, line, column, endLine, endColumn, message, help, accepted } = diagnostic;
  const members = [
    member('code', code),
    member('severity', severity),
    member('at', { file: printable(result.file), line, column, endLine, endColumn }),
    member('pointer', printable(pointer)),
    member('message', printable(message)),
    ...(accepted === undefined ? [] : [member('accepted', accepted)]),
    ...(help === undefined ? [] : [member('help', printable(help))]),
  ];
  return members.map((text, index) => `    ${index === 0 ? '- ' : '  '}${text}`).join('');
};

const diagnostics = (result: DocumentResult): string => {
  if (result.issues.length === 0) return '';
  const issues = result.issues.map((issue) => issueBlock(result, issue)).join('');
  return `  ---\n  ${member('outcome', result.outcome)}  issues:\n${issues}  ...\n`;
};

/** The Test Anything Protocol, version 14: a test point for each document. */
export const tap: ReporterFactory = ({ results: { write }, criteria }) => {
  let count = 0;
  const point = (isOk: boolean, text: string, directive = ''): void => {
    count += 1;
    write(`${isOk ? 'ok' : 'not ok'} ${count} - ${text}${directive}\n`);
  };
  write('TAP version 14\n');
  return {
    result: (result, hint = noHint) => {
      const { file, outcome } = result;
      const record = recordLabel(result);
      const isOk = !failing.includes(outcome);
      const name = described(record === undefined ? file : `${file} (${record})`);
      point(isOk, name, directiveOf(result));
      write(diagnostics(withHints(result, hint)));
    },
    end: (summary) => {
      const failure = failureOf(summary, criteria);
      if (failure !== undefined) point(false, failure);
      write(count === 0 ? `1..0 # SKIP ${nothingValidated}\n` : `1..${count}\n`);
    },
  };
};
