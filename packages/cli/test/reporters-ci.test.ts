import { Parser } from 'tap-parser';
import { describe, expect, it } from 'vitest';
import { printable } from '../src/text/printable.ts';
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

  it('gives back the file, place and code of the first faults of each severity', () =>
    always('github', (results, all) => {
      const found = linesOf(results)
        .map(command)
        .filter(({ file }) => file !== undefined);
      const first = (severity: string) =>
        faultsOf(all)
          .filter(({ issue }) => issue.severity === severity)
          .slice(0, 10);
      const kept = new Set([...first('error'), ...first('warning')].map(({ issue }) => issue));
      const expected = faultsOf(all).filter(({ issue }) => kept.has(issue));
      expect(found.length).toBe(expected.length);
      found.forEach(({ kind, file, line, title = '' }, index) => {
        const { verdict, issue } = expected[index] as (typeof expected)[number];
        expect([kind, file, line, title.split(' at ')[0]]).toEqual([
          issue.severity,
          withLineBreaks(verdict.file),
          String(issue.line),
          issue.code,
        ]);
      });
    }));

  it('has ten of each kind, and a notice of how many more there are', async () => {
    const { results } = await reported('github', [...many(12), ...many(11, 'warning')]);
    const kinds = linesOf(results).map((line) => command(line).kind);
    expect(kinds.filter((kind) => kind === 'error')).toHaveLength(10);
    expect(kinds.filter((kind) => kind === 'warning')).toHaveLength(10);
    expect(linesOf(results).at(-1)).toMatch(/^::notice .*\+2 more errors, \+1 more warning/);
  });

  it('says when nothing was validated', async () => {
    expect((await reported('github', [])).results).toMatch(/^::error /);
    expect((await reported('github', [], { allowEmpty: true })).results).toBe('');
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
    expect(total(parsed((await reported('tap', [empty], { allowEmpty: true })).results)).ok).toBe(true);
    expect(total(parsed((await reported('tap', [])).results)).ok).toBe(false);
    expect(total(parsed((await reported('tap', [], { allowEmpty: true })).results)).ok).toBe(true);
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
