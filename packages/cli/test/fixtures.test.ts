import { describe, expect, it } from 'vitest';
import { validate } from './helpers/cli.ts';
import { address } from './helpers/documents.ts';

const bad = { ...address, country: 'Ireland' };
const expected = [{ code: 'schema/not-in-enum', pointer: '/country' }];
const codes = (issues: readonly { code: string; pointer: string }[]): string[] =>
  issues.map(({ code, pointer }) => `${code} ${pointer}`);

describe('a document with a sidecar', () => {
  it('fails as expected when it has just the issues listed, in any order', () => {
    const { report, status } = validate({
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

  it('may be expected not to be JSON', () => {
    const files = { 'a.json': '{"a"', 'a.expected.json': [{ code: 'json/syntax', pointer: '/a' }] };
    expect(validate(files).report.results).toMatchObject([{ outcome: 'failed-as-expected' }]);
    expect(validate(files).status).toBe(0);
  });

  it('is found through its document and through itself', () => {
    const files = { 'address/a.json': bad, 'address/a.expected.json': expected };
    for (const word of ['address/a.json', 'address/a.expected.json', 'address/*.json']) {
      expect(validate(files, [word]).report.results).toMatchObject([
        { file: 'address/a.json', outcome: 'failed-as-expected' },
      ]);
    }
  });

  it('is at fault when it passes, and when it fails in another way', () => {
    const { issues, status } = validate({
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

  it('counts warnings for nothing', () => {
    const { short, status } = validate({
      'tolerant/tag/a.json': { id: 'a', x: 1 },
      'tolerant/tag/a.expected.json': [{ code: 'schema/unknown-member', pointer: '/x' }],
    });
    expect(short).toEqual(['fixture/unexpected-pass  1:1-4:2']);
    expect(status).toBe(1);
  });
});

describe('a sidecar', () => {
  it.each([
    ['[{"code":"a"}]', '/0 1:2-1:14'],
    ['[{"code":"a","pointer":"","x":1}]', '/0 1:2-1:33'],
    ['[]', ' 1:1-1:3'],
    ['{}', ' 1:1-1:3'],
    ['[null]', '/0 1:2-1:6'],
    ['[\n1,]', ' 2:3-2:4'],
  ])('that reads %j is a fault at its place', (text, place) => {
    const { issues, short, status } = validate({ 'address/a.json': bad, 'address/a.expected.json': text });
    expect(short).toEqual([`fixture/bad-expectation ${place}`]);
    expect(issues[0]?.file).toBe('address/a.expected.json');
    expect(status).toBe(1);
  });

  it('without its document is a fault', () => {
    const { issues, status } = validate({ 'a.expected.json': expected });
    expect(issues).toMatchObject([{ file: 'a.expected.json', code: 'fixture/orphan-expectation' }]);
    expect(status).toBe(1);
  });

  it('is due for a document in the invalid folder of its type that passes', () => {
    const { issues, status } = validate({
      'address/invalid/a.json': address,
      'other/invalid/a.json': 'x',
      'tag/valid/a.json': { id: 'a' },
    });
    expect(codes(issues)).toEqual(['fixture/no-expectation ', 'json/syntax ']);
    expect(status).toBe(4);
  });
});
