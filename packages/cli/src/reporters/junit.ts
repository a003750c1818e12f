import { plural, printable } from '@referral-kit/text';
import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';
import type { ReporterFactory } from './reporter.ts';
import { failureOf, faultLine, recordLabel } from './summary.ts';

/** How many cases of one file are held back for the counts that stand before them; a suite has no more. */
const longest = 1000;

type Part = 'failure' | 'error' | 'skipped' | 'system-out';

const withText = (part: Part, issues: readonly Diagnostic[], result: DocumentResult): string => {
  const lines = issues.map((issue) => `${xmlText(faultLine(result, issue))}\n`).join('');
  const [first] = issues;
  if (part === 'system-out' || first === undefined) return `<${part}>\n${lines}</${part}>`;
  const others = issues.length > 1 ? ` (and ${plural(issues.length - 1, 'more fault')})` : '';
  return `<${part} type="${xmlText(first.code)}" message="${xmlText(first.message)}${others}">\n${lines}</${part}>`;
};

const partOf = { invalid: 'failure', unreadable: 'error', empty: 'skipped' } as const;

/** What is said of a verdict in its case: its faults in one part, since many readers show no second one; then its warnings. */
const partsOf = (result: DocumentResult): string => {
  const { outcome, issues } = result;
  if (outcome === 'empty') return withText(partOf.empty, issues, result);
  const { error = [], warning = [] } = Object.groupBy(issues, ({ severity }) => severity);
  const isFault = outcome === 'invalid' || outcome === 'unreadable';
  return [
    isFault ? withText(partOf[outcome], error, result) : '',
    warning.length > 0 ? withText('system-out', warning, result) : '',
  ].join('');
};

const testcase = (result: DocumentResult): string => {
  const { file, type } = result;
  const record = recordLabel(result);
  const name = xmlText(record === undefined ? type : `${type}, ${record}`);
  return `    <testcase classname="${xmlText(file)}" name="${name}">${partsOf(result)}</testcase>\n`;
};

/** Test results: a suite for each file, or several for a long one, and a case for each document. */
export const junit: ReporterFactory = ({ results: { write }, criteria }) => {
  let file: string | undefined;
  let cases: string[] = [];
  const counts = { invalid: 0, unreadable: 0, empty: 0 };
  const flush = (): void => {
    if (file === undefined || cases.length === 0) return;
    const numbers = `tests="${cases.length}" failures="${counts.invalid}" errors="${counts.unreadable}" skipped="${counts.empty}"`;
    write(`  <testsuite name="${xmlText(file)}" ${numbers}>\n${cases.join('')}  </testsuite>\n`);
    cases = [];
    Object.assign(counts, { invalid: 0, unreadable: 0, empty: 0 });
  };
  write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="referral-kit">\n');
  return {
    result: (result) => {
      if (result.file !== file || cases.length === longest) flush();
      file = result.file;
      cases.push(testcase(result));
      if (result.outcome in counts) counts[result.outcome as keyof typeof counts] += 1;
    },
    end: (summary) => {
      flush();
      const failure = failureOf(summary, criteria);
      if (failure !== undefined) {
        const error = `<error type="run" message="${failure}"/>`;
        write('  <testsuite name="referral-kit" tests="1" failures="0" errors="1" skipped="0">\n');
        write(`    <testcase name="the run">${error}</testcase>\n  </testsuite>\n`);
      }
      write('</testsuites>\n');
    },
  };
};

/** What XML cannot hold, though it is no control character. */
const forbidden = /[\ufffe\uffff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** @returns a text for an element or an attribute of XML 1.0, printable. */
export const xmlText = (text: string): string =>
  printable(text)
    .replace(forbidden, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (character) => entities[character] as string);
