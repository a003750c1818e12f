import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bin, cli, folder, validate } from './helpers/cli.ts';

const tag = { id: 'a' };
const asTags = ['--type', 'Tag', '.'];

/** Texts that hold no document. */
const empty: Readonly<Record<string, string>> = {
  'no bytes': '',
  'white space': ' \t\r\n\n',
  'a byte order mark': '\ufeff',
  'a byte order mark and white space': '\ufeff\n',
};

describe('a file that has to hold a document and holds none', () => {
  it.each<[what: string, name: string, text: string | Buffer]>([
    ...Object.entries(empty).map(([what, text]): [string, string, string] => [what, 'a.json', text]),
    ...Object.entries(empty).map(([what, text]) => [what, 'a.json.gz', gzipSync(text)] as [string, string, Buffer]),
    ...Object.entries(empty).map(
      ([what, text]) => [what, 'a.yaml', text.replace('\t', '')] as [string, string, string],
    ),
    ['comments', 'a.yaml', '# nothing\n# here\n'],
    ['the marks of a stream', 'a.yml', '---\n# nothing\n...\n'],
  ])('is unreadable, for %s in %s', async (_, name, text) => {
    const { status, report } = await validate({ [name]: text, 'b.json': tag }, asTags);
    expect(status).toBe(4);
    expect(report.results).toMatchObject([
      { file: name, outcome: 'unreadable', issues: [{ code: 'file/empty', severity: 'error' }] },
      { file: 'b.json', outcome: 'valid' },
    ]);
  });

  it('is unreadable on standard input, too, and is not excused by --allow-empty', async () => {
    expect((await validate({}, ['--allow-empty', '-'], ' \n')).status).toBe(4);
  });

  it('is compared with its sidecar, or lacks one, where it must fail', async () => {
    const { status, short } = await validate(
      {
        'as-stated.json': '',
        'as-stated.expected.json': [{ code: 'file/empty', pointer: '' }],
        'other.json': '\n',
        'other.expected.json': [{ code: 'schema/missing-member', pointer: '/id' }],
        'unstated.invalid.json': '',
      },
      asTags,
    );
    expect(status).toBe(1);
    expect(short.map((each) => each.split(' ')[0])).toEqual([
      'fixture/unexpected-issue',
      'fixture/missing-issue',
      'fixture/no-expectation',
    ]);
  });
});

describe('a file of records that holds none', () => {
  it.each(['', '\n \n', '\ufeff'])('is a warning, for %j', async (text) => {
    const beside = await validate({ 'a.ndjson': text, 'b.json': tag }, asTags);
    expect([beside.status, beside.short]).toEqual([0, ['file/empty  1:1-1:1']]);
    expect((await validate({ 'a.ndjson': text }, asTags)).status).toBe(3);
  });

  it('is compared with its sidecar where it must fail', async () => {
    const stated = [{ code: 'schema/missing-member', pointer: '/id', record: 1 }];
    const files = { 'a.jsonl': '', 'a.jsonl.expected.json': stated, 'b.invalid.jsonl': '\n', 'c.json': tag };
    const { status, issues } = await validate(files, asTags);
    expect(status).toBe(1);
    expect(issues.filter(({ severity }) => severity === 'error').map(({ file, code }) => `${file} ${code}`)).toEqual([
      'a.jsonl.expected.json fixture/bad-expectation',
      'b.invalid.jsonl fixture/no-expectation',
    ]);
  });
});

describe('a path that matches nothing', () => {
  const files = {
    'a.json': tag,
    'bad.json': { id: 1 },
    'folder/note.txt': '',
    'out/b.json': tag,
    '.referralignore': 'out',
  };
  const unmatched = ['no-*.json', 'folder', 'out', 'out/*.json', 'missing/*.json', 'missing/**/[ab].json'];

  it.each(unmatched)('fails the run among others: %s', async (path) => {
    const { status, report, stderr } = await validate(files, ['--type', 'Tag', 'a.json', path]);
    expect([status, report.summary.unmatched]).toEqual([3, 1]);
    expect(stderr).toBe('');
    expect((await cli(folder(files), ['validate', '--type', 'Tag', 'a.json', path])).stderr).toContain(
      '1 path matched no file',
    );
  });

  it('does not hide what is graver, and is let through only when that is asked for', async () => {
    expect((await validate(files, ['--type', 'Tag', 'bad.json', 'no-*.json'])).status).toBe(1);
    expect((await validate(files, ['--type', 'Tag', 'a.json', 'missing.json', 'no-*.json'])).status).toBe(4);
    expect((await validate(files, ['--type', 'Tag', '--allow-unmatched', 'a.json', ...unmatched])).status).toBe(0);
    expect((await validate(files, ['--type', 'Tag', '--allow-empty', 'a.json', ...unmatched])).status).toBe(3);
    expect((await validate(files, ['--type', 'Tag', '--allow-unmatched', ...unmatched])).status).toBe(3);
    expect((await validate(files, ['--type', 'Tag', '--allow-empty', ...unmatched])).status).toBe(0);
    const config = { ...files, 'referral-kit.config.json': { type: 'Tag', allowUnmatched: true } };
    expect((await validate(config, ['a.json', ...unmatched])).status).toBe(0);
  });

  it('is judged apart from the warnings that --max-warnings limits', async () => {
    const strict = ['--type', 'Tag', '--max-warnings', '0'];
    const statusOf = async (...words: string[]) => (await validate(files, [...strict, ...words])).status;
    expect(await statusOf('--allow-unmatched', 'a.json', ...unmatched)).toBe(0);
    expect(await statusOf('--allow-empty', ...unmatched)).toBe(0);
    expect(await statusOf('a.json', ...unmatched)).toBe(3);
    const drifted = { ...files, 'drifted.json': { ...tag, extra: 1 } };
    const tolerant = ['--profile', 'tolerant', '--allow-unmatched', 'a.json', 'drifted.json', 'no-*.json'];
    const { status, report } = await validate(drifted, [...strict, ...tolerant]);
    expect([status, report.summary.warnings]).toEqual([1, 2]);
  });

  it('is no pattern in a folder whose name is not UTF-8: that cannot be read', async () => {
    const words = ['--type', 'Tag', '--allow-unmatched', 'a.json', '\ufffd/*.json'];
    expect((await validate(files, words)).status).toBe(4);
  });

  it('is no name of a file where a folder is needed: that cannot be read', async () => {
    expect((await validate(files, ['--type', 'Tag', '--allow-unmatched', 'a.json', 'a.json/*.json'])).status).toBe(4);
  });

  it.each([
    ['normalize', '--type', 'Tag', 'a.json', 'no-*.json'],
    ['expect', '--type', 'Tag', 'a.json', 'no-*.json'],
    ['validate', '--list-files', 'a.json', 'no-*.json'],
  ])('gives %s %s %s %s %s the status 3', async (...words) => {
    const cwd = folder(files);
    expect((await cli(cwd, words)).status).toBe(3);
    expect((await cli(cwd, [...words, '--allow-unmatched'])).status).toBe(words[0] === 'expect' ? 3 : 0);
  });
});

describe('an empty argument', () => {
  it.each([[['validate', '']], [['validate', 'a.json', '']], [['normalize', '--', '']], [['explain', '']]])(
    'is wrong usage: %j',
    async (words) => {
      const { status, stderr } = await cli(folder({ 'a.json': tag }), words);
      expect([status, stderr]).toEqual([2, expect.stringContaining('An argument is empty')]);
    },
  );
});

describe('standard input that is a folder', () => {
  it('is unreadable', () => {
    const cwd = folder({ 'a.json': tag });
    const stdin = openSync(cwd, 'r');
    const { status, stdout } = spawnSync(process.execPath, [bin, 'validate', '--reporter', 'text', '-'], {
      cwd,
      encoding: 'utf8',
      stdio: [stdin, 'pipe', 'pipe'],
    });
    closeSync(stdin);
    expect([status, stdout]).toEqual([4, expect.stringContaining('file/unreadable Standard input is a folder.')]);
  });
});

describe('warnings', () => {
  const files = { 'a.json': { id: 'a' }, 'a.ndjson': '', 'b.ndjson': '' };

  it.each([
    [undefined, 0],
    ['2', 0],
    ['1', 1],
    ['0', 1],
  ])('fail a run that has more than --max-warnings %s: %s', async (limit, expected) => {
    const words = ['--type', 'Tag', ...(limit === undefined ? [] : ['--max-warnings', limit]), '.'];
    const { status, report } = await validate(files, words);
    expect([status, report.summary.warnings]).toEqual([expected, 2]);
  });

  it('are limited by the configuration, too, and in a merged report by their sum', async () => {
    const cwd = folder({ ...files, 'referral-kit.config.json': { type: 'Tag', maxWarnings: 1 } });
    const { status, stderr } = await cli(cwd, ['validate', '.']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('2 warnings, but at most 1 allowed')]);
    for (const name of ['a', 'b'])
      await cli(cwd, ['validate', `${name}.ndjson`, '--reporter', `json=${name}.report.json`]);
    await cli(cwd, ['validate', 'a.json', '--reporter', 'json=c.report.json']);
    const merge = ['merge-reports', 'a.report.json', 'b.report.json', 'c.report.json'];
    expect((await cli(cwd, [...merge, '--max-warnings', '1'])).status).toBe(1);
    expect((await cli(cwd, [...merge, '--max-warnings', '2'])).status).toBe(0);
  });
});

it('places a missing expectation at the record that lacks it', async () => {
  const { short } = await validate({ 'a.invalid.ndjson': '{"id":"a"}\n\n{"id":1}\n' }, asTags);
  expect(short).toEqual(['fixture/no-expectation  1:1-1:11', 'fixture/no-expectation  3:1-3:9']);
});
