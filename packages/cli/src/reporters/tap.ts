import { printable } from '@referral-kit/text';
import { jsonText } from '../text/json.ts';
import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';
import type { ReporterFactory } from './reporter.ts';
import { failureOf, nothingValidated, recordLabel } from './summary.ts';

/** @returns a text for a line of TAP, in which `#` would begin a directive. */
const described = (text: string): string => printable(text).replace(/[\\#]/g, '\\$&');

/** @returns a member of a YAML block; YAML takes JSON for a value. */
const member = (name: string, value: unknown): string => `${name}: ${jsonText(value)}\n`;

const issueBlock = (result: DocumentResult, diagnostic: Diagnostic): string => {
  const { code, severity, pointer, line, column, endLine, endColumn, message, help } = diagnostic;
  const members = [
    member('code', code),
    member('severity', severity),
    member('at', { file: printable(result.file), line, column, endLine, endColumn }),
    member('pointer', printable(pointer)),
    member('message', printable(message)),
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
    result: (result) => {
      const { file, outcome } = result;
      const record = recordLabel(result);
      const isOk = outcome !== 'invalid' && outcome !== 'unreadable';
      const name = described(record === undefined ? file : `${file} (${record})`);
      point(isOk, name, outcome === 'empty' ? ' # SKIP there is no document' : '');
      write(diagnostics(result));
    },
    end: (summary) => {
      const failure = failureOf(summary, criteria);
      if (failure !== undefined) point(false, failure);
      write(count === 0 ? `1..0 # SKIP ${nothingValidated}\n` : `1..${count}\n`);
    },
  };
};
