import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folder, validate } from './helpers/cli.ts';
import { address } from './helpers/documents.ts';

const bad = { ...address, country: 'Ireland' };
const expected = [{ code: 'schema/not-in-enum', pointer: '/country' }];
const codes = (issues: readonly { code: string; pointer: string }[]): string[] =>
  issues.map(({ code, pointer }) => `${code} ${pointer}`);

describe('a document with a sidecar', () => {
  it('fails as expected when it has just the issues listed, in any order', async () => {
    const { report, status } = await validate({
      'fixtures/address/valid/a.json': address,
      'fixtures/address/invalid/a.json': { ...bad, city: 1 },
      'fixtures/address/invalid/a.expected.json': [...expected, { code: 'schema/wrong-type', pointer: '/city' }],
    });
    expect(report.summary).toMatchObject({
      files: 2,
      records: 2,
      valid: 1,
      failedAsExpected: 1,
      invalid: 0,
      errors: 0,
    });
    expect(status).toBe(0);
  });

  it('may be expected not to be JSON', async () => {
    const files = { 'a.json': '{"a"', 'a.expected.json': [{ code: 'json/syntax', pointer: '/a' }] };
    expect((await validate(files)).report.results).toMatchObject([{ outcome: 'failed-as-expected' }]);
    expect((await validate(files)).status).toBe(0);
  });

  it('is found through its document and through itself', async () => {
    const files = { 'address/a.json': bad, 'address/a.expected.json': expected };
    for (const word of ['address/a.json', 'address/a.expected.json', 'address/*.json']) {
      expect((await validate(files, [word])).report.results).toMatchObject([
        { file: 'address/a.json', outcome: 'failed-as-expected' },
      ]);
    }
  });

  it('is at fault when it passes, and when it fails in another way', async () => {
    const { issues, status } = await validate({
      'address/pass.json': address,
      'address/pass.expected.json': expected,
      'address/other.json': { ...address, city: 1 },
      'address/other.expected.json': expected,
    });
    expect(codes(issues)).toEqual([
      'fixture/unexpected-issue /city',
      'fixture/missing-issue /country',
      'fixture/unexpected-pass ',
    ]);
    expect(issues.map(({ line }) => line)).toEqual([3, 4, 1]);
    expect(status).toBe(1);
  });

  it('counts warnings for nothing', async () => {
    const { short, status } = await validate({
      'tolerant/tag/a.json': { id: 'a', x: 1 },
      'tolerant/tag/a.expected.json': [{ code: 'schema/unknown-member', pointer: '/x' }],
    });
    expect(short).toEqual(['fixture/unexpected-pass  1:1-4:2']);
    expect(status).toBe(1);
  });
});

describe('a document named as one that fails', () => {
  it('fails as expected with its sidecar, and is at fault without one or without a fault', async () => {
    const { report, issues, status } = await validate({
      'address/a.invalid.json': bad,
      'address/a.invalid.expected.json': expected,
      'address/b.invalid.json': { ...bad, city: 1 },
      'address/c.invalid.json': address,
      'address/d.invalid.json': '{',
    });
    expect(report.results.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['address/a.invalid.json', 'failed-as-expected'],
      ['address/b.invalid.json', 'invalid'],
      ['address/c.invalid.json', 'invalid'],
      ['address/d.invalid.json', 'invalid'],
    ]);
    expect(codes(issues)).toEqual(Array(3).fill('fixture/no-expectation '));
    expect(issues[0]?.related?.map(({ pointer }) => pointer)).toEqual(['/city', '/country']);
    expect(issues[0]?.help).toContain('{"code":"schema/not-in-enum","pointer":"/country"}');
    expect(status).toBe(1);
  });

  it('takes what each record is expected to have from one sidecar', async () => {
    const lines = (...values: unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n');
    const entries = [
      { code: 'schema/not-in-enum', pointer: '/country', record: 2 },
      { code: 'json/syntax', pointer: '', record: 3 },
    ];
    const { report, status } = await validate({
      'address/a.invalid.ndjson': `${lines(address, bad)}\n!`,
      'address/a.invalid.ndjson.expected.json': entries,
    });
    expect(report.results.map(({ outcome }) => outcome)).toEqual(['valid', 'failed-as-expected', 'failed-as-expected']);
    expect(status).toBe(0);
    const astray = await validate({
      'address/a.ndjson': lines(address, bad),
      'address/a.ndjson.expected.json': [...expected, { ...entries[0], record: 3 }],
      'address/b.json': address,
      'address/b.expected.json': [{ ...entries[0], record: 1 }],
    });
    expect(astray.issues.map(({ file, code, pointer }) => [file, code, pointer])).toEqual([
      ['address/a.ndjson', 'schema/not-in-enum', '/country'],
      ['address/a.ndjson.expected.json', 'fixture/bad-expectation', '/0'],
      ['address/a.ndjson.expected.json', 'fixture/bad-expectation', '/1'],
      ['address/b.expected.json', 'fixture/bad-expectation', '/0'],
    ]);
  });

  it('has its sidecar written by expect, but only if it must fail', async () => {
    const cwd = folder({
      'address/a.invalid.json': bad,
      'address/invalid/b.json': { ...bad, city: 1 },
      'address/c.invalid.ndjson': `${JSON.stringify(address)}\n${JSON.stringify(bad)}`,
    });
    expect((await cli(cwd, ['expect', '.'])).status).toBe(0);
    expect((await cli(cwd, ['validate', '.'])).status).toBe(0);
    expect((await cli(cwd, ['expect', '.'])).stdout).not.toContain('written');
    const other = folder({ 'address/a.invalid.json': address, 'address/b.json': bad, 'address/c.json': address });
    expect((await cli(other, ['expect', '.'])).status).toBe(1);
    expect(readdirSync(join(other, 'address'))).toEqual(['a.invalid.json', 'b.json', 'c.json']);
    expect((await cli(other, ['expect', 'address/c.json'])).status).toBe(3);
    expect((await cli(other, ['expect', 'none.json'])).status).toBe(4);
    expect((await cli(other, ['expect', '-'])).status).toBe(2);
    writeFileSync(join(other, 'address/empty.invalid.json'), '');
    expect((await cli(other, ['expect', 'address/empty.invalid.json'])).status).toBe(0);
    expect((await cli(other, ['validate', 'address/empty.invalid.json'])).status).toBe(0);
    writeFileSync(join(other, 'address/empty.invalid.ndjson'), '');
    expect((await cli(other, ['expect', 'address/empty.invalid.ndjson'])).stderr).toContain('contains no record');
    expect((await cli(other, ['expect'])).stderr).toContain('Name the files');
    writeFileSync(join(other, 'referral-kit.config.json'), '{"paths":["address/c.json"]}');
    expect((await cli(other, ['expect'])).status).toBe(3);
  });
});

describe('a sidecar', () => {
  it.each([
    ['[{"code":"a"}]', '/0/pointer 1:2-1:3'],
    ['[{"code":"a","pointer":"","x":1}]', '/0/x 1:27-1:30'],
    ['[]', ' 1:1-1:3'],
    ['{}', ' 1:1-1:3'],
    ['[null]', '/0 1:2-1:6'],
    ['[\n1,]', ' 2:3-2:4'],
    ['[{"code":"a","pointer":"","record":0}]', '/0/record 1:36-1:37'],
  ])('that reads %j is a fault at its place', async (text, place) => {
    const { issues, short, status } = await validate({ 'address/a.json': bad, 'address/a.expected.json': text });
    expect(short).toEqual([`fixture/bad-expectation ${place}`]);
    expect(issues[0]?.file).toBe('address/a.expected.json');
    expect(status).toBe(1);
  });

  it('without its document is a fault', async () => {
    const { issues, status } = await validate({ 'a.expected.json': expected });
    expect(issues).toMatchObject([{ file: 'a.expected.json', code: 'fixture/orphan-expectation' }]);
    expect(status).toBe(1);
  });

  it('is due for a document in the invalid folder of its type that passes', async () => {
    const { issues, status } = await validate({
      'address/invalid/a.json': address,
      'other/invalid/a.json': 'x',
      'tag/valid/a.json': { id: 'a' },
    });
    expect(codes(issues)).toEqual(['fixture/no-expectation ', 'json/syntax ']);
    expect(status).toBe(4);
  });
});
