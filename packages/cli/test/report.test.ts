import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { codes } from '@referral-kit/codes/codes';
import { issueCodes } from '@referral-kit/validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../report.schema.json' with { type: 'json' };
import { cli, folder, type Report, validate } from './helpers/cli.ts';
import { address, referral } from './helpers/documents.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
const isReport = ajv.compile(schema);

/** Everything that a report can hold, at once. */
const everything = {
  'referral/substatus.json': { ...referral, substatus: 'Won' },
  'referral/names.json': { ...referral, type: 'Shared', referralType: undefined, status: 'new' },
  'address/valid.json': address,
  'address/bad.json': { ...address, country: 'ie' },
  'address/bad.expected.json': [{ code: 'schema/not-in-enum', pointer: '/country' }],
  'address/pass.json': address,
  'address/pass.expected.json': [{ code: 'schema/not-in-enum', pointer: '/country' }],
  'address/sidecar.json': address,
  'address/sidecar.expected.json': '[{}]',
  'address/orphan.expected.json': '[]',
  'tolerant/address/a.json': { ...address, region: 'Connacht' },
  'tag/several.ndjson': '{"id":"a"}\n{"id":1}\n{"id"\n{"id":"a","id":"b"}\n',
  'tag/number.json': '{"id":"a","x~/y":1e400}',
  'tag/deep.json': '['.repeat(600),
  'tag/empty.json': '',
  'tag/latin.json': Buffer.from('{"id":"é"}', 'latin1'),
};

/** A bidi control, a terminal escape, a line break, a zero width space, and half a surrogate pair. */
const hostile = 'a\u202eb\u001b[31mc\nd\u200be';

describe('the JSON report', () => {
  it('is valid against its published schema, whatever it holds', async () => {
    const { report, status } = await validate(everything, ['.', 'missing.json', 'no-*.json']);
    isReport(report);
    expect(isReport.errors).toBeNull();
    expect(new Set(report.results.map(({ outcome }) => outcome))).toEqual(
      new Set(['valid', 'invalid', 'failed-as-expected', 'unreadable', 'empty']),
    );
    expect(status).toBe(4);
  });

  it('has only codes that are documented', async () => {
    const { issues } = await validate(everything, ['.', 'missing.json', 'no-*.json']);
    const documented = { ...codes, ...issueCodes };
    expect(issues.map(({ code }) => code).filter((code) => !Object.hasOwn(documented, code))).toEqual([]);
  });

  it('has a summary that agrees with its results', async () => {
    const { report } = await validate(everything, ['.', 'missing.json', 'no-*.json']);
    const { results, summary } = report;
    const count = (outcome: string): number => results.filter((result) => result.outcome === outcome).length;
    expect(summary).toMatchObject({
      valid: count('valid'),
      invalid: count('invalid'),
      failedAsExpected: count('failed-as-expected'),
      unreadable: count('unreadable'),
      empty: count('empty'),
      records: count('valid') + count('invalid') + count('failed-as-expected'),
      errors: results.flatMap(({ issues }) => issues).filter(({ severity }) => severity === 'error').length,
    });
  });

  it('is refused by the schema when it is not one', async () => {
    const { report } = await validate({ 'tag/a.json': { id: 1 } });
    const [result] = report.results;
    for (const changed of [{ outcome: 'fine' }, { extra: 1 }, { file: undefined }, { issues: [{}] }, { record: 0 }]) {
      expect(isReport(JSON.parse(JSON.stringify({ ...report, results: [{ ...result, ...changed }] })))).toBe(false);
    }
  });

  it('goes to a file while another report is on standard output', async () => {
    const cwd = folder({ 'tag/a.json': { id: 1 } });
    const ran = await cli(cwd, ['validate', 'tag', '--reporter', 'pretty', '--reporter', 'json=out/report.json']);
    const report = JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8')) as Report;
    expect(isReport(report)).toBe(true);
    expect(ran.stdout).toContain('error[schema/wrong-type] tag/a.json:2:9  /id');
    expect(ran.stderr).not.toBe('');
    expect(ran.status).toBe(1);
  });

  it('is alone on standard output, and nothing on standard error', async () => {
    expect((await validate({ 'tag/a.json': { id: 1 } })).stderr).toBe('');
  });

  it('escapes what a terminal would serve, and loses nothing', async () => {
    const { stdout, report } = await validate({ [`tag/${hostile}.json`]: { id: 'a', [hostile]: 1 } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is what is tested
    expect(stdout).not.toMatch(/[\u202e\u200b\u001b]/);
    expect(report.results).toMatchObject([{ file: `tag/${hostile}.json`, issues: [{ pointer: `/${hostile}` }] }]);
  });
});

describe('the pretty report', () => {
  const pretty = (files: Record<string, unknown>, ...words: string[]) =>
    cli(folder(files), ['validate', ...(words.length > 0 ? words : ['.'])]);

  it('shows the lines around a fault, and marks the fault', async () => {
    const { stdout, stderr } = await pretty({
      'address/a.json': '{\n  "addressLine1": "x",\n  "city": "y",\n  "country": "Ireland"\n}\n',
    });
    const [head, , ...rest] = stdout.split('\n');
    expect(head).toBe('error[schema/not-in-enum] address/a.json:4:14  /country');
    expect(rest.slice(0, 5)).toEqual([
      '    2 |   "addressLine1": "x",',
      '    3 |   "city": "y",',
      '  > 4 |   "country": "Ireland"',
      '      |              ^^^^^^^^^',
      '    5 | }',
    ]);
    expect(stderr).toContain('1 file, 1 record: 1 invalid');
  });

  it('marks related places, however far away', async () => {
    const { stdout } = await pretty({ 'tag/a.json': `{"id":"a",${'\n'.repeat(20)}\t"id":"b"}` });
    expect(stdout.split('\n').slice(2, 9)).toEqual([
      '     1 | {"id":"a",',
      '       |  ---- the first one',
      '       ...',
      '    19 |',
      '    20 |',
      '  > 21 |   "id":"b"}',
      '       |   ^^^^',
    ]);
  });

  it('marks the right columns after tabs, wide characters and marks', async () => {
    const { stdout } = await pretty({ 'tag/a.json': '{\t"名前":"e\u0301",  "id":1}' });
    const [line, carets] = stdout.split('\n\n')[1]?.split('\n').slice(2) ?? [];
    expect(line).toBe('  > 1 | {  "名前":"e\u0301",  "id":1}');
    // A tab takes two columns, and so do the two wide characters, each; the mark takes none.
    expect(carets).toBe(`      | ${' '.repeat('{  "____":"e",  "id":'.length)}^`);
  });

  it('cuts long lines around the fault', async () => {
    const { stdout } = await pretty({ 'tag/a.json': `{"id":"${'x'.repeat(500)}","k":[${'1,'.repeat(5000)}1]}` });
    for (const line of stdout.split('\n').slice(2)) expect(line.length).toBeLessThan(130);
    expect(stdout).toMatch(/\| ….*"k":\[1,.*…\n.* \^{3}\n/);
  });

  it('names the record of NDJSON, and shows its line alone', async () => {
    const { stdout } = await pretty({ 'tag/a.ndjson': '{"id":"a"}\n{"id":1}\n{"id":"b"}\n' });
    expect(stdout).toContain('tag/a.ndjson:2:7  /id  (record 2)');
    expect(stdout).not.toContain('"b"');
  });

  it('escapes what a terminal would serve in names, values and messages', async () => {
    const { stdout, stderr } = await pretty({
      [`tag/${hostile}.json`]: `{"id":"\u202e\u200b","${hostile.replace('\n', '').replace('\u001b', '')}":"\u009b31m"}`,
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is what is tested
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u200b]/);
    expect(stdout).toContain('\\u202e');
  });

  it('has colours just when asked for', async () => {
    const cwd = folder({ 'tag/a.json': { id: 1 } });
    const plain = (await cli(cwd, ['validate', 'tag'])).stdout;
    const colored = (await cli(cwd, ['validate', '--color', 'tag'], { env: { NO_COLOR: '1' } })).stdout;
    expect(colored).not.toBe(plain);
    expect(stripVTControlCharacters(colored)).toBe(plain);
    expect((await cli(cwd, ['validate', 'tag'], { env: { FORCE_COLOR: '1' } })).stdout).toBe(colored);
    expect((await cli(cwd, ['validate', 'tag'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).toBe(plain);
    expect((await cli(cwd, ['validate', '--no-color', 'tag'], { env: { FORCE_COLOR: '1' } })).stdout).toBe(plain);
  });

  it('leaves warnings out when asked to, and counts them', async () => {
    const { stdout, stderr, status } = await pretty({ 'tolerant/tag/a.json': { id: 'a', x: 1 } }, '--quiet', '.');
    expect([stdout, stderr, status]).toEqual(['', '1 file, 1 record: 1 valid, 1 warning\n', 0]);
  });

  it('has the same bytes whatever the order of the words', async () => {
    const cwd = folder(everything);
    const words = ['tag', 'address', 'referral', 'missing.json'];
    expect((await cli(cwd, ['validate', ...words])).stdout).toBe(
      (await cli(cwd, ['validate', ...words.reverse()])).stdout,
    );
  });
});
