import { performance } from 'node:perf_hooks';
import { plural, printable } from '@referral-kit/text';
import { type Diagnostic, type DocumentResult, isUnacceptedError, type Outcome } from '../validate/document-result.ts';
import type { ReporterFactory } from './reporter.ts';
import { acceptanceText } from './shown.ts';
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

/** A document whose errors are all accepted is not tested for them: readers know no other word for that. */
const acceptedPart = ({ issues }: DocumentResult): string => {
  const known = issues.flatMap((issue) => acceptanceText(issue) ?? []);
  return `<skipped message="${xmlText([...new Set(known)].join('; '))}"/>`;
};

/** What is said of a verdict in its case: its faults in one part, since many readers show no second one; then the rest. */
const partsOf = (result: DocumentResult): string => {
  const { outcome, issues } = result;
  if (outcome === 'empty') return withText(partOf.empty, issues, result);
  const errors = issues.filter(isUnacceptedError);
  const others = issues.filter((issue) => !isUnacceptedError(issue));
  const isFault = outcome === 'invalid' || outcome === 'unreadable';
  return [
    isFault ? withText(partOf[outcome], errors, result) : outcome === 'accepted' ? acceptedPart(result) : '',
    others.length > 0 ? withText('system-out', others, result) : '',
  ].join('');
};

/** @returns a path as Jenkins shows it: its folders as packages, the file as a class, in which no dot divides */
const classNameOf = (file: string): string =>
  file
    .split('/')
    .filter((part) => part !== '')
    .map((part) => part.replaceAll('.', '_'))
    .join('.') || '_';

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

const testcase = (result: DocumentResult, milliseconds: number): string => {
  const { file, type, issues } = result;
  const record = recordLabel(result);
  const name = record === undefined ? type : `${type}, ${record}`;
  const line = (issues.find(isUnacceptedError) ?? issues[0])?.line;
  const attributes = [
    ['classname', classNameOf(file)],
    ['name', name],
    ['file', file],
    ...(line === undefined ? [] : [['line', String(line)]]),
    ['time', seconds(milliseconds)],
  ].map(([attribute, value = '']) => `${attribute}="${xmlText(value)}"`);
  return `    <testcase ${attributes.join(' ')}>${partsOf(result)}</testcase>\n`;
};

/**
 * Test results: a suite for each file, or several for a long one, and a case for each document. The time of a case is
 * what went by since the one before it was reported, so that all together they are the time of the run.
 */
export const junit: ReporterFactory = ({ results: { write }, criteria }) => {
  let file: string | undefined;
  let cases: string[] = [];
  let last = performance.now();
  const counts = { failures: 0, errors: 0, skipped: 0, milliseconds: 0 };
  const counted: Partial<Record<Outcome, 'failures' | 'errors' | 'skipped'>> = {
    invalid: 'failures',
    unreadable: 'errors',
    empty: 'skipped',
    accepted: 'skipped',
  };
  const flush = (): void => {
    if (file === undefined || cases.length === 0) return;
    const { failures, errors, skipped, milliseconds } = counts;
    const name = xmlText(file);
    const numbers = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
    write(`  <testsuite name="${name}" file="${name}" ${numbers} time="${seconds(milliseconds)}">\n`);
    write(`${cases.join('')}  </testsuite>\n`);
    cases = [];
    Object.assign(counts, { failures: 0, errors: 0, skipped: 0, milliseconds: 0 });
  };
  write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="referral-kit">\n');
  return {
    result: (result) => {
      if (result.file !== file || cases.length === longest) flush();
      file = result.file;
      const now = performance.now();
      cases.push(testcase(result, now - last));
      counts.milliseconds += now - last;
      last = now;
      const counter = counted[result.outcome];
      if (counter !== undefined) counts[counter] += 1;
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
