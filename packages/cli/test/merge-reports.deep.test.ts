import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@referral-kit/checks/check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { report as schema } from '../src/compiled/checks.ts';
import { merge } from '../src/reporters/merge/merge.ts';
import { BadReport, readReport } from '../src/reporters/merge/read.ts';
import { reporterNames } from '../src/reporters/reporter.ts';
import type { DocumentResult } from '../src/validate/document-result.ts';
import { cli, folder } from './helpers/cli.ts';
import { reported, revision, verdicts } from './helpers/reports.ts';

const files = {
  'a/tag/1.json': { id: 1 },
  'a/tag/z.json': { id: 'a' },
  'b/tag/2.ndjson': '{"id":"a"}\n{"id":2}\n{',
  'c/tag/3.json': { id: 'a' },
};

interface Read {
  readonly results: (DocumentResult & { readonly valid: boolean })[];
}

const json = (path: string): string[] => ['--reporter', `json=${path}`];

describe('merge-reports', () => {
  it('makes the report and the status of one run, of json and ndjson, in any order', async () => {
    const cwd = folder({ ...files, 'none/x.txt': '' });
    const whole = await cli(cwd, ['validate', 'a', 'b', 'c', '--reporter', 'json']);
    await cli(cwd, ['validate', 'a', ...json('a.json')]);
    await cli(cwd, ['validate', 'b', '--reporter', 'ndjson=b.ndjson']);
    await cli(cwd, ['validate', 'c', ...json('c.json')]);
    const merged = await cli(cwd, ['merge-reports', 'c.json', 'b.ndjson', 'a.json', '--reporter', 'json']);
    expect([merged.status, merged.stdout, merged.stderr]).toEqual([whole.status, whole.stdout, '']);
    expect(merged.status).toBe(4);
    expect((await cli(cwd, ['merge-reports', 'a.json', 'c.json'])).status).toBe(1);
    const text = await cli(cwd, ['merge-reports', 'a.json', 'c.json', 'b.ndjson', '--reporter', 'text']);
    expect(text.stdout).toBe((await cli(cwd, ['validate', 'a', 'b', 'c', '--reporter', 'text'])).stdout);

    const output = ['--reporter', 'junit', '--reporter', 'sarif=out.sarif', '-o', 'out.xml'];
    expect((await cli(cwd, ['merge-reports', 'c.json', ...output])).status).toBe(0);
    expect(readFileSync(join(cwd, 'out.xml'), 'utf8')).toContain('<testsuites');
    expect((await cli(cwd, ['merge-reports', 'c.json', '-o', 'again.json'])).stdout).toBe('');
    expect(readFileSync(join(cwd, 'again.json'), 'utf8')).toBe(readFileSync(join(cwd, 'c.json'), 'utf8'));
  });

  it('is 3 when a path matched nothing in one of the runs', async () => {
    const cwd = folder({ ...files, 'none/x.txt': '' });
    await cli(cwd, ['validate', 'none', ...json('none.json')]);
    await cli(cwd, ['validate', 'c', ...json('c.json')]);
    writeFileSync(join(cwd, 'same.json'), readFileSync(join(cwd, 'none.json')));
    expect((await cli(cwd, ['merge-reports', 'none.json', 'same.json'])).status).toBe(3);
    expect((await cli(cwd, ['merge-reports', 'none.json', 'same.json', '--allow-empty'])).status).toBe(0);
    const some = ['merge-reports', 'none.json', 'c.json', 'same.json'];
    expect((await cli(cwd, some)).status).toBe(3);
    expect((await cli(cwd, [...some, '--allow-unmatched'])).status).toBe(0);
  });

  it('refuses reports that do not go together, and says which', async () => {
    const cwd = folder(files);
    await cli(cwd, ['validate', 'a', ...json('a.json')]);
    await cli(cwd, ['validate', 'a/tag/1.json', ...json('part.json')]);
    await cli(cwd, ['validate', 'c', '--revision', '2022-04-21', ...json('c.json')]);
    for (const [words, hint] of [
      [['a.json', 'part.json'], 'a/tag/1.json'],
      [['a.json', 'a.json'], 'a.json'],
      [['a.json', 'c.json'], '2022-04-21'],
      [['a.json', ...json('a.json')], 'a.json'],
      [['a.json', '--reporter', 'json', '--reporter', 'text', '-o', 'x'], '--output'],
      [['a.json', ...json('x'), '-o', 'y'], '--output'],
      [[], 'reports'],
    ] as const) {
      const ran = await cli(cwd, ['merge-reports', ...words]);
      expect([ran.status, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toContain(hint);
    }
    expect(readdirSync(cwd).sort()).toEqual(['a', 'a.json', 'b', 'c', 'c.json', 'part.json']);
  });

  it('takes all shards of a run, and names one that is missing', async () => {
    const cwd = folder(files);
    const whole = await cli(cwd, ['validate', 'a', 'b', 'c', '--reporter', 'json']);
    const shards = [1, 2, 3, 4, 5, 6].map((index) => `${index}.json`);
    for (const [at, path] of shards.entries()) {
      const ran = await cli(cwd, ['validate', 'a', 'b', 'c', '--shard', `${at + 1}/6`, ...json(path)]);
      // With more shards than files some are about nothing, which is all right.
      expect(ran.status).not.toBe(3);
    }
    const merged = await cli(cwd, ['merge-reports', ...shards, '--reporter', 'json']);
    expect([merged.status, merged.stdout]).toEqual([whole.status, whole.stdout]);
    const part = await cli(cwd, ['merge-reports', ...shards.slice(0, 4)]);
    expect([part.status, part.stdout]).toEqual([2, '']);
    expect(part.stderr).toContain('5/6');
  });

  it('is 4 for what is no whole report, and writes nothing', async () => {
    const one = { file: 'a.json', type: 'Tag', profile: 'strict', outcome: 'valid' as const, issues: [] };
    const two = { ...one, file: 'b.json' };
    const [whole, lines] = await Promise.all([reported('json', [one, two]), reported('ndjson', [one, two])]);
    const bad = {
      'empty.json': '',
      'text.json': 'no',
      'array.json': '[]',
      'half.json': whole.results.slice(0, -40),
      'half.ndjson': lines.results.split('\n').slice(0, 2).join('\n'),
      'gap.ndjson': lines.results.split('\n').slice(1).join('\n'),
      'twice.ndjson': lines.results + lines.results,
      'changed.json': whole.results.replace('"records":2', '"records":1'),
      'interrupted.json': whole.results.replace('"warnings":0', '"warnings":0,"interrupted":true'),
      'shard.json': whole.results.replace('"results"', '"shard":{"index":3,"count":2},"results"'),
      'newer.json': whole.results.replace('"version":1', '"version":2'),
      'newer.ndjson': lines.results.replace('"version":1', '"version":2'),
      'other.json': whole.results.replace('"outcome":"valid"', '"outcome":"fine"'),
    };
    const cwd = folder({ ...bad, 'whole.json': whole.results, 'whole.ndjson': lines.results });
    for (const name of Object.keys(bad)) {
      expect(() => readReport(name, join(cwd, name)), name).toThrow(BadReport);
    }
    const words = ['missing.json', ...Object.keys(bad), 'whole.json', '-o', 'x.json'];
    const ran = await cli(cwd, ['merge-reports', ...words]);
    expect([ran.status, ran.stdout]).toEqual([4, '']);
    for (const name of ['missing.json', ...Object.keys(bad)]) expect(ran.stderr).toContain(name);
    expect(readdirSync(cwd)).not.toContain('x.json');
    expect((await cli(cwd, ['merge-reports', 'whole.json'])).status).toBe(0);
  });

  it('gives back whatever was reported', () =>
    fc.assert(
      fc.asyncProperty(verdicts, fc.constantFrom('json' as const, 'ndjson' as const), async (all, form) => {
        const cwd = folder({ report: (await reported(form, all)).results });
        const read = readReport('report', join(cwd, 'report'));
        const byFile = Map.groupBy(all, ({ file }) => file);
        const sorted = [...byFile.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        const merged = sorted.flatMap((file) => byFile.get(file) ?? []);
        expect(merge([read])).toEqual({ revision, results: merged, identified: [] });
      }),
      { numRuns: 30 },
    ));

  it('takes no result that a reporter could stumble over', () =>
    fc.assert(
      fc.asyncProperty(
        verdicts.filter((all) => all.length > 0),
        fc.nat(),
        fc.jsonValue(),
        fc.constantFrom(...reporterNames),
        async ([first], at, junk, name) => {
          const places: { of: Record<string, unknown>; name: string }[] = [];
          const walk = (value: unknown): void => {
            if (typeof value !== 'object' || value === null) return;
            for (const [key, inner] of Object.entries(value)) {
              places.push({ of: value as Record<string, unknown>, name: key });
              walk(inner);
            }
          };
          const report = JSON.parse((await reported('json', [first as NonNullable<typeof first>])).results) as Read;
          walk(report.results);
          const place = places[at % places.length] as (typeof places)[number];
          place.of[place.name] = junk;
          if (check(schema, report).length > 0) return;
          await reported(
            name,
            report.results.map(({ valid: _, ...result }) => result),
          );
        },
      ),
      { numRuns: scaled(500) },
    ));
});

it('a file that is not a report is refused, with what would be one', async () => {
  const cwd = folder({ 'a.json': { id: 'a' } });
  await cli(cwd, ['validate', 'a.json', '--reporter', 'sarif=a.sarif']);
  const ran = await cli(cwd, ['merge-reports', 'a.sarif', 'gone.json', '.']);
  expect([ran.status, ran.stdout]).toEqual([4, '']);
  expect(ran.stderr.match(/ cannot be merged: /g)).toHaveLength(3);
  expect(ran.stderr).toContain('gone.json cannot be merged: There is no file or folder with this name.');
  expect(ran.stderr).toContain('takes the reports that --reporter json and --reporter ndjson write');
});
