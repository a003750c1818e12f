import { meanings } from '@referral-kit/codes/explanations';
import type { Output } from '@referral-kit/files/output';
import { pointerOf } from '@referral-kit/text';
import fc from 'fast-check';
import { expect } from 'vitest';
import { workingFolderAsRoot } from '../../src/reporters/report-root.ts';
import { type ReporterName, type ReportOptions, reporters } from '../../src/reporters/reporter.ts';
import { type Summary, Tally } from '../../src/reporters/summary.ts';
import type { Diagnostic, DocumentResult } from '../../src/validate/document-result.ts';

const into = (pieces: string[]): Output => ({
  write: (text) => void pieces.push(text),
  color: false,
  isFile: false,
  close: () => {},
});

interface Reported {
  readonly results: string;
  readonly notes: string;
  readonly summary: Summary;
}

export const revision: string = '2018-10-01';

/** What a reporter makes of verdicts. */
export const reported = async (
  name: ReporterName,
  verdicts: readonly DocumentResult[],
  reporting: Partial<ReportOptions> = {},
  isInterrupted = false,
): Promise<Reported> => {
  const [results, notes]: [string[], string[]] = [[], []];
  const make = await reporters[name]();
  const all = {
    quiet: false,
    group: true,
    criteria: { allowEmpty: false, allowUnmatched: false },
    revision,
    command: 'validate',
    root: workingFolderAsRoot,
    ...reporting,
  };
  const reporter = make({ ...all, results: into(results), notes: into(notes) });
  const tally = new Tally();
  for (const result of verdicts) {
    tally.add(result);
    reporter.result(result);
  }
  if (isInterrupted) tally.summary.interrupted = true;
  reporter.end(tally.summary);
  return { results: results.join(''), notes: notes.join(''), summary: tally.summary };
};

/** What has a meaning in one of the formats, or on a terminal. */
const hostile = [
  ...['\n', '\r', '\r\n', '\t', '\0', '\u001b[31m', '\u009b', '\u202e', '\u2066', '\u200b', '\u2028', '\ufeff'],
  ...['\ud800', '\udc00', '\ufffe', '\uffff', '\u{e0041}'],
  ...['::', ':', ',', '%', '%0A', '%25', '::error::x', ':1:2: a/b c', '##[error]'],
  ...['<script>', '</failure>', ']]>', '<!--', '&amp;', '&', '"', "'"],
  ...[
    '|',
    '\\|',
    '\\',
    '`',
    '``',
    '[a](https://b.c)',
    '![a](b)',
    'https://b.c',
    'www.b.c',
    'a@b.co',
    '@b',
    '#1',
    '**',
    '<b>',
  ],
  ...[
    '# SKIP',
    '# TODO',
    '---',
    '...',
    'ok 1',
    'not ok 1',
    'Bail out!',
    '1..0',
    '- ',
    ': ',
    '{0}',
    '/',
    '~',
    ' ',
    '/0/',
  ],
];

const text = fc.string({ unit: fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 3 })), maxLength: 6 });

const pointer = fc.array(text, { maxLength: 3 }).map(pointerOf);

const range = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.nat(2), fc.nat(9))
  .map(([line, column, lines, columns]) => ({
    line,
    column,
    endLine: line + lines,
    endColumn: lines > 0 ? columns + 1 : column + columns,
  }));

const diagnostic = (severity: Diagnostic['severity']): fc.Arbitrary<Diagnostic> =>
  fc
    .record({
      place: range,
      code: fc.constantFrom(...Object.keys(meanings)),
      pointer,
      message: text,
      help: fc.option(text, { nil: undefined }),
      related: fc.option(fc.tuple(range, pointer, text), { nil: undefined }),
    })
    .map(({ place, code, pointer, message, help, related }) => ({
      code,
      severity,
      pointer,
      message,
      ...place,
      ...(help !== undefined && { help }),
      ...(related && { related: [{ ...related[0], pointer: related[1], message: related[2] }] }),
    }));

const errors = fc.array(diagnostic('error'), { minLength: 1, maxLength: 4 });
const warnings = fc.array(diagnostic('warning'), { maxLength: 2 });

const found = fc.oneof(
  warnings.map((issues) => ({ outcome: 'valid' as const, issues })),
  fc.tuple(errors, warnings).map((issues) => ({ outcome: 'invalid' as const, issues: issues.flat() })),
  errors.map((issues) => ({ outcome: 'unreadable' as const, issues })),
  fc.constant({ outcome: 'failed-as-expected' as const, issues: [] }),
);

const ofOneFile = fc
  .tuple(
    text.filter((name) => name !== ''),
    fc.array(found, { minLength: 1, maxLength: 3 }),
    fc.option(text, { nil: undefined }),
    fc.boolean(),
  )
  .map(([file, all, id, several]) =>
    all.slice(0, several ? all.length : 1).map(
      (one, index): DocumentResult => ({
        file,
        type: 'Referral',
        profile: 'strict',
        ...(several && { record: index + 1, ...(id !== undefined && { id }) }),
        ...one,
      }),
    ),
  );

/** The verdicts of a run on files, hostile in all that may come from outside. */
export const verdicts: fc.Arbitrary<DocumentResult[]> = fc
  .uniqueArray(ofOneFile, { selector: ([first]) => first?.file, maxLength: 4 })
  .map((files) => files.flat());

/** Every fault of verdicts, with the verdict it is in. */
export const faultsOf = (all: readonly DocumentResult[]): { verdict: DocumentResult; issue: Diagnostic }[] =>
  all.flatMap((result) => result.issues.map((issue) => ({ verdict: result, issue })));

/** What no report may hold as it is. */
export const hidden: RegExp = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Holds what a reporter writes to a claim, for arbitrary verdicts; nothing in it hides or moves other text. */
export const always = async (
  name: ReporterName,
  claim: (results: string, all: DocumentResult[], notes: string) => void,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(verdicts, async (all) => {
      const { results, notes } = await reported(name, all, { maxProblems: Number.POSITIVE_INFINITY, group: false });
      expect(results + notes).not.toMatch(hidden);
      claim(results, all, notes);
    }),
    { numRuns: 200 },
  );

/** The lines of a text that ends with a line feed. */
export const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);

/** A fault to change. */
export const fault = (overrides: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'schema/wrong-type',
  severity: 'error',
  pointer: '/id',
  message: 'id is the number 1; expected a string',
  line: 2,
  column: 9,
  endLine: 2,
  endColumn: 10,
  ...overrides,
});

/** A verdict with faults. */
export const invalid = (file: string, issues: Diagnostic[] = [fault()]): DocumentResult => ({
  file,
  type: 'Tag',
  profile: 'strict',
  outcome: 'invalid',
  issues,
});

/** Verdicts on as many files, each with one fault. */
export const many = (count: number, severity: Diagnostic['severity'] = 'error'): DocumentResult[] =>
  Array.from({ length: count }, (_, index) => invalid(`${index}.json`, [fault({ severity })]));
