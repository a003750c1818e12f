import { printable } from '@referral-kit/text';
import { Parser } from 'tap-parser';
import { describe, expect, it } from 'vitest';
import type { DocumentResult } from '../src/validate/document-result.ts';
import { always, fault, faultsOf, invalid, linesOf, many, reported } from './helpers/reports.ts';

describe('github', () => {
  /** What the runner of GitHub Actions makes of a line, by its rules. */
  const command = (line: string): { kind: string; message: string } & Record<string, string> => {
    const end = line.indexOf('::', 2);
    const [, kind = '', words = ''] = /^::(\w+) (.*)$/.exec(line.slice(0, end)) ?? [];
    const clear = (text: string): string => text.replace(/%(0D|0A|3A|2C|25)/g, decodeURIComponent);
    const pairs = words
      .split(',')
      .map((word) => [word.slice(0, word.indexOf('=')), clear(word.slice(word.indexOf('=') + 1))]);
    return { ...Object.fromEntries(pairs), kind, message: clear(line.slice(end + 2)) };
  };
  const withLineBreaks = (text: string): string =>
    text
      .split(/([\r\n])/)
      .map((part, i) => (i % 2 ? part : printable(part)))
      .join('');

  /** Whether the runner takes a line for a command: the second form counts anywhere in it. */
  const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[');
  const annotationsIn = (results: string) =>
    linesOf(results)
      .filter(isCommand)
      .map(command)
      .filter(({ file }) => file !== undefined);

  it('annotates faults with their file, line and code, ten of a severity, in the order of the files', () =>
    always('github', (results, all) => {
      const found = annotationsIn(results);
      for (const severity of ['error', 'warning']) {
        const own = found.filter(({ kind }) => kind === severity);
        const faults = faultsOf(all)
          .filter(({ issue }) => issue.severity === severity)
          .map(({ verdict, issue }) => `${withLineBreaks(verdict.file)} ${issue.line} ${issue.code}`);
        expect(own).toHaveLength(Math.min(10, faults.length));
        let at = -1;
        for (const { file, line, title = '' } of own) {
          at = faults.indexOf(`${file} ${line} ${title.split(' at ')[0]}`, at + 1);
          expect(at).not.toBe(-1);
        }
        const files = new Set(own.map(({ file }) => file));
        expect(files.size).toBe(new Set(faults.map((one) => one.split(' ').slice(0, -2).join(' '))).size);
      }
    }));

  it('writes every fault to the log, as lines in which the runner sees no command', () =>
    always('github', (results, all) => {
      const log = linesOf(results).filter((line) => !isCommand(line));
      expect(log).toHaveLength(faultsOf(all).length + 1);
      faultsOf(all).forEach(({ issue }, index) => {
        expect(log[index]).toContain(`:${issue.line}:${issue.column}: ${issue.code} `);
      });
    }));

  it.each([' ', ':', ' :', '::', '##[error]', '\ufeff::'])(
    'writes a log line that is no command for the file %j',
    async (file) => {
      const { results } = await reported('github', [invalid(file)]);
      const [line = ''] = linesOf(results);
      expect(isCommand(line)).toBe(false);
      expect(line).toContain(':2:9: schema/wrong-type ');
    },
  );

  it('spreads the annotations over the files, and says how many more faults the log has', async () => {
    const first = invalid(
      'first.json',
      Array.from({ length: 30 }, (_, index) => fault({ line: index + 1 })),
    );
    const { results } = await reported('github', [first, ...many(4), ...many(11, 'warning')]);
    const found = annotationsIn(results);
    const errors = found.filter(({ kind }) => kind === 'error');
    expect(errors.map(({ file }) => file)).toEqual([
      ...Array(6).fill('first.json'),
      ...[0, 1, 2, 3].map((n) => `${n}.json`),
    ]);
    expect(found.filter(({ kind }) => kind === 'warning')).toHaveLength(10);
    expect(linesOf(results).at(-2)).toMatch(/^::notice .*\+24 more errors, \+1 more warning/);
    expect(linesOf(results).at(-2)).toContain('The log lists them all.');
    expect(linesOf(results).at(-1)).toBe('16 files, 16 records: 16 invalid, 34 errors, 11 warnings');
  });

  it.each([
    [{ maxProblems: 5 }, 'The log lists the first 5 problems; --max-problems 0 lists them all.'],
    [{ quiet: true }, 'The log lists no warnings, because of --quiet.'],
  ])('says what the log leaves out with %j', async (reporting, note) => {
    const { results } = await reported('github', [...many(12), ...many(11, 'warning')], reporting);
    expect(linesOf(results).find((line) => line.startsWith('::notice'))).toContain(note);
  });

  it('says when nothing was validated', async () => {
    expect((await reported('github', [])).results).toMatch(/^::error /);
    const { results } = await reported('github', [], { criteria: { allowEmpty: true, allowUnmatched: false } });
    expect(results).not.toContain('::');
  });
});

describe('tap', () => {
  const parsed = (results: string) => Parser.parse(results, { strict: true });
  type Point = {
    ok: boolean;
    name: string;
    skip?: string | boolean;
    diag?: { issues: { code: string; at: { file: string; line: number } }[] };
  };
  const pointsOf = (events: ReturnType<typeof parsed>): Point[] =>
    events.filter(([kind]) => kind === 'assert').map(([, point]) => point as unknown as Point);
  const total = (events: ReturnType<typeof parsed>) =>
    events.find(([kind]) => kind === 'complete')?.[1] as unknown as {
      ok: boolean;
      count: number;
      failures: { tapError: string | null }[];
    };

  it('gives back a test point for each verdict, with the file, line and code of its faults', () =>
    always('tap', (results, all) => {
      const events = parsed(results);
      const points = pointsOf(events);
      const own = points.slice(0, all.length);
      expect(own.map(({ ok }) => ok)).toEqual(
        all.map(({ outcome }) => outcome !== 'invalid' && outcome !== 'unreadable'),
      );
      expect(
        own.map(({ diag }) => (diag?.issues ?? []).map(({ code, at: { file, line } }) => [file, line, code])),
      ).toEqual(all.map(({ file, issues }) => issues.map(({ line, code }) => [printable(file), line, code])));
      expect(own.every(({ skip }) => !skip)).toBe(true);
      expect(total(events).failures.filter(({ tapError }) => Boolean(tapError))).toEqual([]);
      expect(events.filter(([kind]) => kind === 'extra' || kind === 'bailout')).toEqual([]);
    }));

  it('skips what is empty, and is not green when that is all', async () => {
    const empty: DocumentResult = {
      ...invalid('a.json', [fault({ code: 'file/empty', severity: 'warning' })]),
      outcome: 'empty',
    };
    const both = parsed((await reported('tap', [empty])).results);
    expect(pointsOf(both).map(({ ok, skip }) => [ok, Boolean(skip)])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(
      total(parsed((await reported('tap', [empty], { criteria: { allowEmpty: true, allowUnmatched: false } })).results))
        .ok,
    ).toBe(true);
    expect(total(parsed((await reported('tap', [])).results)).ok).toBe(false);
    expect(
      total(parsed((await reported('tap', [], { criteria: { allowEmpty: true, allowUnmatched: false } })).results)).ok,
    ).toBe(true);
  });
});

it.each(['text', 'pretty', 'ndjson', 'json', 'junit', 'sarif', 'github', 'tap', 'markdown'] as const)(
  '%s says that a run was interrupted, and only then',
  async (name) => {
    const valid: DocumentResult = { ...invalid('a.json', []), outcome: 'valid' };
    for (const isInterrupted of [true, false]) {
      const { results, notes } = await reported(name, [valid], {}, isInterrupted);
      expect(/interrupted/.test(results + notes)).toBe(isInterrupted);
    }
  },
);
