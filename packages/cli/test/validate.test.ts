import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folder, type Report, validate } from './helpers/cli.ts';
import { address, referral } from './helpers/documents.ts';

const lines = (...records: unknown[]): string =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n');

describe('places', () => {
  it('points at the value, at the name of an unknown member, and at the bracket for a missing one', async () => {
    const text = '{\n  "addressLine1": "x",\n  "country": "Ireland",\n  "zip": 1\n}\n';
    const { short, status } = await validate({ 'a.json': text }, ['--type', 'Address', 'a.json']);
    expect(short).toEqual([
      'schema/missing-member /city 1:1-1:2',
      'schema/not-in-enum /country 3:14-3:23',
      'schema/unknown-member /zip 4:3-4:8',
    ]);
    expect(status).toBe(1);
  });

  it('points at a substatus and relates it to the status', async () => {
    const { issues } = await validate({ 'r.json': { ...referral, substatus: 'Won' } }, ['r.json']);
    expect(issues).toMatchObject([
      {
        code: 'referral/substatus-mismatch',
        pointer: '/substatus',
        line: 9,
        column: 16,
        endColumn: 21,
        related: [{ pointer: '/status', line: 8, column: 13 }],
      },
    ]);
  });

  it('counts columns in UTF-16 units, and a byte order mark as none', async () => {
    const { short } = await validate({ 'a.json': '\ufeff{"id":"𝄞","x":1}' }, ['--type', 'Tag', 'a.json']);
    expect(short).toEqual(['schema/unknown-member /x 1:12-1:15']);
  });

  it('gives the line of the file for each record of NDJSON, and skips blank lines', async () => {
    const text = lines({ id: 'a' }, '', '  {"id":1}', ' \t', '{"id":', { id: '' }, '');
    for (const name of ['a.ndjson', 'a.jsonl', 'a.JSONL']) {
      const { report, short, status } = await validate({ [name]: text.replaceAll('\n', '\r\n') }, [
        '--type',
        'Tag',
        name,
      ]);
      expect(short).toEqual([
        'schema/wrong-type /id 3:9-3:10',
        'json/syntax /id 5:8-5:8',
        'schema/empty-string /id 6:7-6:9',
      ]);
      expect(report.results.map(({ record, outcome }) => [record, outcome])).toEqual([
        [1, 'valid'],
        [2, 'invalid'],
        [3, 'unreadable'],
        [4, 'invalid'],
      ]);
      expect(status).toBe(4);
    }
  });

  it('does not count a line feed in CRLF as two lines', async () => {
    expect((await validate({ 'a.json': '{\r\n"id": 1\r\n}' }, ['--type', 'Tag', 'a.json'])).short).toEqual([
      'schema/wrong-type /id 2:7-2:8',
    ]);
  });
});

describe('faults in the writing', () => {
  it('reports both places of a duplicate key, and no schema fault of its value', async () => {
    const { issues, status } = await validate({ 'a.json': '{"id":"a",\n "id":1,\n "x":2}' }, [
      '--type',
      'Tag',
      'a.json',
    ]);
    expect(issues).toMatchObject([
      {
        code: 'json/duplicate-key',
        pointer: '/id',
        line: 2,
        column: 2,
        endColumn: 6,
        related: [{ pointer: '/id', line: 1, column: 2 }],
      },
      { code: 'schema/unknown-member', pointer: '/x', line: 3 },
    ]);
    expect(status).toBe(1);
  });

  it('leaves out a fault that depends on an unsettled value elsewhere', async () => {
    const text = JSON.stringify({ ...referral, substatus: 'Won' }).replace('"status":', '"status":"Closed","status":');
    expect((await validate({ 'a.json': text }, ['a.json'])).issues).toMatchObject([
      { code: 'json/duplicate-key', pointer: '/status' },
    ]);
  });

  it('reports an unknown member that stands twice as unknown and as duplicate', async () => {
    const { issues } = await validate({ 'a.json': '{"id":"a","x":1,"x":2}' }, ['--type', 'Tag', 'a.json']);
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual([
      'json/duplicate-key /x',
      'schema/unknown-member /x',
    ]);
  });

  it('reports a lossy number alone, wherever it stands', async () => {
    const { short } = await validate({ 'a.json': '{"dealValue":1e400}' }, ['--type', 'ReferralDetails', 'a.json']);
    expect(short).toEqual(['json/lossy-number /dealValue 1:14-1:19']);
  });

  it('reports an unsafe key alone', async () => {
    const { short, status } = await validate({ 'a.json': '{"id":"a","__proto__":{"id":"b"}}' }, [
      '--type',
      'Tag',
      'a.json',
    ]);
    expect([short, status]).toEqual([['json/unsafe-key /__proto__ 1:11-1:22'], 1]);
  });

  it('reports half a surrogate pair alone', async () => {
    expect(
      (await validate({ 'a.json': '{"id":"a","name":"\\ud800"}' }, ['--type', 'SolutionTag', 'a.json'])).short,
    ).toEqual(['json/lone-surrogate /name 1:19-1:25']);
  });

  it('reports bytes that are not UTF-8 by line, in NDJSON for that record only', async () => {
    const latin1 = Buffer.from('{"id":"a"}\n{"id":"é"}\n{"id":"b"}', 'latin1');
    const { short, report, status } = await validate({ 'a.ndjson': latin1 }, ['--type', 'Tag', 'a.ndjson']);
    expect(short).toEqual(['json/invalid-utf8  2:8-2:9']);
    expect(report.summary).toMatchObject({ valid: 2, unreadable: 1 });
    expect(status).toBe(4);
  });

  it.each([
    ['UTF-16 LE', Buffer.from('\ufeff{"id":"a"}', 'utf16le')],
    ['UTF-16 LE', Buffer.from('{"id":"a"}', 'utf16le')],
    ['UTF-16 BE', Buffer.from('\ufeff{"id":"a"}', 'utf16le').swap16()],
    ['UTF-32 LE', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0])],
    ['UTF-32 BE', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b])],
  ])('names %s', async (name, bytes) => {
    const { issues, status } = await validate({ 'a.json': bytes }, ['a.json']);
    expect(issues).toMatchObject([{ code: 'json/invalid-utf8', message: expect.stringContaining(name) }]);
    expect(status).toBe(4);
  });

  it('gives documents that are nested too deep no schema verdict', async () => {
    const { short, status } = await validate({ 'a.json': '['.repeat(1_000_000) }, ['a.json']);
    expect(short).toEqual([expect.stringMatching(/^json\/too-deep .* 1:513-1:514$/)]);
    expect(status).toBe(4);
  });
});

describe('inputs', () => {
  it('looks into folders for documents, in the order of the bytes of their paths', async () => {
    const { report, status } = await validate(
      {
        'b/é.json': { id: 'a' },
        'b/z.jsonl': '{"id":"a"}',
        'b/Z.ndjson': '{"id":"a"}',
        'b.json': { id: 'a' },
        'b/readme.md': 'no',
        '.hidden/a.json': 'no',
        'b/.dot.json': 'no',
        'b/node_modules/a.json': 'no',
      },
      ['--type', 'Tag', '.', 'b', 'b/z.jsonl'],
    );
    expect(report.results.map(({ file }) => file)).toEqual(['b.json', 'b/Z.ndjson', 'b/z.jsonl', 'b/é.json']);
    expect(status).toBe(0);
  });

  it('takes patterns, but a file of that very name first', async () => {
    const files = { 'a/1.json': { id: 'a' }, 'a/b/2.json': { id: 'a' }, '[x].json': { id: 'a' }, 'x.json': { id: 1 } };
    const names = async (word: string) =>
      (await validate(files, ['--type', 'Tag', word])).report.results.map(({ file }) => file);
    expect(await names('a/**/*.json')).toEqual(['a/1.json', 'a/b/2.json']);
    expect(await names('{a,x}/*')).toEqual(['a/1.json', 'a/b/2.json']);
    expect(await names('[x].json')).toEqual(['[x].json']);
  });

  it('reads standard input as one document, or as one on each line', async () => {
    const one = await validate({}, ['--type', 'Tag', '-'], '{\n"id":1}');
    expect(one.issues).toMatchObject([{ file: '<stdin>', code: 'schema/wrong-type', line: 2 }]);
    const several = await validate({}, ['--type', 'Tag', '-'], '{"id":"a"}\n{"id":1}\n');
    expect(several.report.results.map(({ record, outcome }) => [record, outcome])).toEqual([
      [1, 'valid'],
      [2, 'invalid'],
    ]);
  });

  it('reports what is not there or cannot be read, and goes on', async () => {
    const cwd = folder({ 'a.json': { id: 'a' }, 'z.json': { id: 1 } });
    mkdirSync(join(cwd, 'd'));
    symlinkSync('loop.json', join(cwd, 'd/loop.json'));
    symlinkSync('nowhere', join(cwd, 'd/broken.json'));
    const ran = await cli(cwd, ['validate', '--type', 'Tag', '--reporter', 'json', '.', 'no.json', 'a.json/b.json']);
    const { results } = JSON.parse(ran.stdout) as Report;
    expect(results.map(({ file, issues }) => [file, issues[0]?.code])).toEqual([
      ['a.json', undefined],
      ['a.json/b.json', 'file/unreadable'],
      ['d/broken.json', 'file/not-found'],
      ['d/loop.json', 'file/unreadable'],
      ['no.json', 'file/not-found'],
      ['z.json', 'schema/wrong-type'],
    ]);
    expect(ran.status).toBe(4);
  });

  it('follows links to folders, but not in circles', async () => {
    const cwd = folder({ 'a/x.json': { id: 'a' } });
    symlinkSync('..', join(cwd, 'a/up'));
    symlinkSync('a', join(cwd, 'b'));
    const ran = await cli(cwd, ['validate', '--type', 'Tag', '--reporter', 'json', '.']);
    expect((JSON.parse(ran.stdout) as Report).results.map(({ file }) => file)).toEqual(['a/x.json', 'b/x.json']);
  });

  it.runIf(process.getuid?.() !== 0)('reports a folder that may not be read', async () => {
    const cwd = folder({ 'a.json': { id: 'a' } });
    mkdirSync(join(cwd, 'd'), { mode: 0 });
    const ran = await cli(cwd, ['validate', '--type', 'Tag', '--reporter', 'json', '.']);
    expect((JSON.parse(ran.stdout) as Report).results[1]).toMatchObject({
      file: 'd',
      issues: [{ code: 'file/unreadable' }],
    });
    expect(ran.status).toBe(4);
  });
});

describe('types and profiles', () => {
  it('takes the type from the nearest folder that is named after one, unless --type tells', async () => {
    const files = { 'tag/address/valid/a.json': address, 'x/customer-consent/a.json': {}, 'a.json': referral };
    const { report, status } = await validate(files);
    expect(report.results.map(({ type }) => type)).toEqual(['Referral', 'Address', 'CustomerConsent']);
    expect(status).toBe(0);
    expect((await validate(files, ['--type', 'CustomerConsent', 'x'])).status).toBe(0);
  });

  it('takes folders between the project and the working folder into account', async () => {
    const cwd = folder({ 'package.json': {}, 'fixtures/address/a.json': address });
    expect((await cli(join(cwd, 'fixtures/address'), ['validate', '.'])).status).toBe(0);
    rmSync(join(cwd, 'package.json'));
    expect((await cli(join(cwd, 'fixtures/address'), ['validate', '.'])).status).toBe(1);
  });

  it('holds to the tolerant profile by flag or folder, with a warning for each deviation', async () => {
    const files = { 'tolerant/tag/a.json': { id: 'a', x: 1 }, 'tag/a.json': { id: 'a' } };
    const { report, status, short } = await validate(files);
    expect(report.results.map(({ profile, outcome }) => [profile, outcome])).toEqual([
      ['strict', 'valid'],
      ['tolerant', 'valid'],
    ]);
    expect(short).toEqual(['schema/unknown-member /x 3:3-3:6']);
    expect(report.summary).toMatchObject({ warnings: 1, errors: 0 });
    expect(status).toBe(0);
    expect((await validate(files, ['--profile', 'strict', '.'])).status).toBe(1);
  });

  it('stops at no number of faults', async () => {
    const tags = Array.from({ length: 3000 }, () => ({ id: 1 }));
    expect(
      (await validate({ 'a.json': { industries: tags } }, ['--type', 'ReferralRequirements', 'a.json'])).issues,
    ).toHaveLength(3000);
  });
});

describe('reports among the inputs', () => {
  it('never overwrites what it is to validate', async () => {
    const cwd = folder({ 'a.json': { id: 'a' } });
    expect((await cli(cwd, ['validate', '--reporter', 'json=./a.json', 'a.json'])).status).toBe(2);
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toEqual({ id: 'a' });
  });

  it('does not take its own report for an input', async () => {
    const cwd = folder({ 'a.json': { id: 'a' } });
    writeFileSync(join(cwd, 'out.json'), '');
    const words = ['validate', '--type', 'Tag', '--reporter', 'json=out.json', '.'];
    expect([(await cli(cwd, words)).status, (await cli(cwd, words)).status]).toEqual([0, 0]);
  });
});
