import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { main } from '../src/main.ts';
import { folder, type Report } from './helpers/cli.ts';

const tag = { id: 'Accounting' };
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/**
 * One kind of input each: the files for it, what names it on the command line, and the status it gives to a run. Without
 * one it holds no record, which only matters where nothing else does.
 */
const kinds: Readonly<Record<string, { files?: Record<string, unknown>; word?: string; status?: number }>> = {
  'a valid file': { files: { 'valid.json': tag }, status: 0 },
  'a valid stream': { files: { 'valid.ndjson': '{"id":"a"}\n\n{"id":"b"}' }, status: 0 },
  'a valid compressed file': { files: { 'valid.json.gz': gzipSync('{"id":"a"}') }, status: 0 },
  'a valid list': { files: { 'list.json': { '@odata.count': 1, value: [tag] } }, status: 0 },
  'a valid YAML file': { files: { 'valid.yaml': 'id: a\n' }, status: 0 },
  'a fixture that fails as expected': {
    files: { 'x.invalid.json': {}, 'x.invalid.expected.json': [{ code: 'schema/missing-member', pointer: '/id' }] },
    word: 'x.invalid.json',
    status: 0,
  },
  'an invalid file': { files: { 'invalid.json': { id: 1 } }, status: 1 },
  'a stream with one fault': { files: { 'mixed.ndjson': '{"id":"a"}\n{"id":1}\n' }, status: 1 },
  'a list with one fault': { files: { 'faulty.json': { items: [tag, {}], totalCount: 2 } }, status: 1 },
  'a list that is none': { files: { 'wrong.json': { '@odata.count': 1, value: 1 } }, status: 1 },
  'an unknown $schema': { files: { 'schema.json': { $schema: 'x', ...tag } }, status: 1 },
  'a duplicate key': { files: { 'twice.yaml': 'id: a\nid: b\n' }, status: 1 },
  'a fixture without its reason': { files: { 'y.invalid.json': {} }, status: 1 },
  'a sidecar alone': { files: { 'z.expected.json': [] }, status: 1 },
  'a broken sidecar': { files: { 'w.json': tag, 'w.expected.json': '' }, word: 'w.json', status: 1 },
  'an empty file': { files: { 'empty.json': '' }, status: 4 },
  'a file of blanks': { files: { 'blank.json': ' \r\n\t' }, status: 4 },
  'a byte order mark alone': { files: { 'mark.json': '\ufeff' }, status: 4 },
  'a stream of blank lines': { files: { 'blank.ndjson': '\n \n' } },
  'a compressed empty file': { files: { 'empty.ndjson.gz': gzipSync('') } },
  'YAML of nothing': { files: { 'nothing.yaml': '---\n# nothing\n---\n' }, status: 4 },
  'a list without records': { files: { 'none.json': { '@odata.count': 0, value: [] } } },
  'a stream of lists without records': { files: { 'none.ndjson': '{"value":[]}\n{"items":[]}\n' } },
  'a folder without documents': { files: { 'other/readme.md': '' }, word: 'other', status: 3 },
  'a folder where everything is ignored': {
    files: { 'out/a.json': tag, 'out/.gitignore': '*' },
    word: 'out',
    status: 3,
  },
  'a pattern that matches nothing': { word: 'no-*.json', status: 3 },
  'a pattern of ignored files': {
    files: { 'gone/a.json': tag, '.referralignore': '/gone/' },
    word: 'gone/*',
    status: 3,
  },
  'a file that is not there': { word: 'missing.json', status: 4 },
  'a broken file': { files: { 'broken.json': '{' }, status: 4 },
  'a broken line': { files: { 'broken.ndjson': '{"id":"a"}\n{\n{"id":1}\n' }, status: 4 },
  'a broken document': { files: { 'broken.yaml': 'id: a\n---\nid: b: c\n' }, status: 4 },
  'a file in another encoding': { files: { 'utf16.json': utf16('{"id":"a"}') }, status: 4 },
  'bytes that are not UTF-8': { files: { 'latin1.json': Buffer.from('{"id":"é"}', 'latin1') }, status: 4 },
  'a file that is not compressed': { files: { 'plain.json.gz': tag }, status: 4 },
};

/** From the gravest on. */
const gravity = [4, 1, 3, 0];

const names = Object.keys(kinds);
const wordOf = (name: string): string => kinds[name]?.word ?? Object.keys(kinds[name]?.files ?? {})[0] ?? '';

const files = Object.assign({}, ...Object.values(kinds).map((kind) => kind.files)) as Record<string, unknown>;

interface Outcome {
  readonly status: number;
  readonly report: () => Report;
}

type Run = (words: readonly string[], flags?: readonly string[]) => Promise<Outcome>;

/** Runs the command in this process, in a folder with the files of every kind. */
const withRun = async (use: (run: Run) => Promise<void>): Promise<void> => {
  const before = process.cwd();
  const cwd = folder(files);
  const path = join(cwd, 'reports/report.json');
  process.chdir(cwd);
  try {
    await use(async (words, flags = []) => {
      const fixed = ['validate', '--type', 'Tag', '--jobs', '1', '--reporter', `json=${path}`];
      const status = await main([...fixed, ...flags, ...words]);
      return { status, report: () => JSON.parse(readFileSync(path, 'utf8')) as Report };
    });
  } finally {
    process.chdir(before);
  }
};

const nothing = 3;

const expected = (statuses: readonly (number | undefined)[]): number =>
  gravity.find((status) => statuses.includes(status)) ?? nothing;

describe('the exit status for every kind of input', () => {
  /** One kind for each status. */
  const others = gravity.map((status) => names.find((name) => kinds[name]?.status === status) ?? '');

  it.each(names)('alone, and together with an input of any other status: %s', async (name) => {
    const own = kinds[name]?.status;
    await withRun(async (run) => {
      for (const other of [name, ...others]) {
        const { status } = await run([wordOf(name), wordOf(other)]);
        expect([other, status]).toEqual([other, expected([own, kinds[other]?.status])]);
      }
      expect((await run([wordOf(name)], ['--allow-empty'])).status).toBe(expected([own]) === nothing ? 0 : own);
      expect((await run([wordOf(name)], ['--config', 'missing.json'])).status).toBe(2);
      expect((await run([wordOf(name)], ['--profile', 'lenient'])).status).toBe(2);
    });
  });

  it('has its reason in the report, whenever it is not 0', async () => {
    await withRun(async (run) => {
      for (const name of names) {
        const { status, report } = await run([wordOf(name)]);
        const issues = report().results.flatMap((result) => result.issues);
        expect([name, issues.length > 0]).toEqual([name, status !== 0]);
        for (const { message, code } of issues) expect([name, code, message.length > 10]).toEqual([name, code, true]);
      }
    });
  });

  it('counts all of them together', async () => {
    await withRun(async (run) => {
      const { status, report } = await run(names.map(wordOf));
      const empty = names.filter((name) => expected([kinds[name]?.status]) === nothing);
      expect(status).toBe(4);
      expect(report().summary.empty).toBeGreaterThanOrEqual(empty.length);
      for (const word of names.map(wordOf)) {
        const file = word.replace(/\/\*$/, '').replace('w.json', 'w.expected.json');
        expect(report().results.map((result) => result.file)).toContainEqual(expect.stringContaining(file));
      }
    });
  });
});
