import { describe, expect, it } from 'vitest';
import { validate } from './helpers/cli.ts';
import { referral } from './helpers/documents.ts';

const context = 'https://api.example/$metadata#referrals';
const wrong = { ...referral, status: 'Nwe' };

const outcomes = (report: Awaited<ReturnType<typeof validate>>['report']): unknown[] =>
  report.results.map(({ record, root, outcome, type }) => [record, root, outcome, type]);

describe('a list of records', () => {
  it('is opened: each record is judged, by its own pointers and at its own place', async () => {
    const files = {
      'a.json': { '@odata.context': context, value: [referral, wrong] },
      'b.json': { totalCount: 1, items: [wrong], links: {}, attributes: {} },
      'c.json': { value: [referral] },
    };
    const { report, issues, status } = await validate(files);
    expect(status).toBe(1);
    expect(outcomes(report)).toEqual([
      [1, '/value/0', 'valid', 'Referral'],
      [2, '/value/1', 'invalid', 'Referral'],
      [1, '/items/0', 'invalid', 'Referral'],
      [1, '/value/0', 'valid', 'Referral'],
    ]);
    expect(issues).toMatchObject([
      { file: 'a.json', code: 'schema/not-in-enum', pointer: '/status', line: 33 },
      { file: 'b.json', code: 'schema/not-in-enum', pointer: '/status', line: 11 },
    ]);
  });

  it('is opened on each line of NDJSON, whose records keep the number of the line', async () => {
    const page = JSON.stringify({ '@odata.count': 2, value: [referral, wrong] });
    const { report } = await validate({ 'a.ndjson': `${JSON.stringify(referral)}\n${page}\n` });
    expect(outcomes(report)).toEqual([
      [1, undefined, 'valid', 'Referral'],
      [2, '/value/0', 'valid', 'Referral'],
      [2, '/value/1', 'invalid', 'Referral'],
    ]);
  });

  it('is nothing to validate without a record', async () => {
    for (const list of [{ '@odata.count': 0, value: [] }, { items: [], totalCount: 0 }, { value: [] }]) {
      const { status, short, report } = await validate({ 'a.json': JSON.stringify(list) });
      expect(status).toBe(3);
      expect(short).toHaveLength(1);
      expect(report.results).toMatchObject([{ outcome: 'empty', issues: [{ code: 'file/empty' }] }]);
    }
  });

  it('is judged as a whole when that is what was asked for', async () => {
    const files = {
      'a.json': { value: [] },
      'b.json': { $schema: '../2022-04-21/referral-list.schema.json', value: [] },
    };
    expect(outcomes((await validate(files, ['--type', 'ReferralList', '.'])).report)).toEqual([
      [undefined, undefined, 'valid', 'ReferralList'],
      [undefined, undefined, 'valid', 'ReferralList'],
    ]);
    expect((await validate({ 'b.json': files['b.json'] })).status).toBe(0);
  });

  it.each([
    ['{"@odata.count":1,"value":{}}', 'schema/wrong-type /value 1:27-1:29'],
    ['{"@odata.count":1,"value":null}', 'schema/wrong-type /value 1:27-1:31'],
    ['{"totalCount":1,"items":3}', 'schema/wrong-type /items 1:25-1:26'],
    ['{"totalCount":"1","items":[]}', 'schema/wrong-type /totalCount 1:15-1:18'],
    ['{"totalCount":0,"items":[],"more":1}', 'schema/unknown-member /more 1:28-1:34'],
    ['{"@odata.count":0,"value":[],"more":1}', 'schema/unknown-member /more 1:30-1:36'],
    ['{"@odata.count":0,"value":[],"value":[{}]}', 'json/duplicate-key /value 1:30-1:37'],
    ['{"@odata.count":12345678901234567890,"value":[]}', 'json/lossy-number /@odata.count 1:17-1:37'],
  ])('is at fault for what is in it: %s', async (text, issue) => {
    const { status, short, report } = await validate({ 'a.json': text });
    expect(short).toEqual([issue]);
    expect(outcomes(report)).toEqual([[undefined, undefined, 'invalid', 'ReferralList']]);
    expect(status).toBe(1);
  });

  it('keeps the faults in the writing with the record that they are in', async () => {
    const text = JSON.stringify({ '@odata.count': 2, value: [referral, referral] });
    const at = text.lastIndexOf('"details":{');
    const { report } = await validate({ 'a.json': `${text.slice(0, at)}"details":{"a":1},${text.slice(at)}` });
    expect(report.results).toMatchObject([
      { record: 1, outcome: 'valid', issues: [] },
      { record: 2, issues: [{ code: 'json/duplicate-key', pointer: '/details', related: [{ pointer: '/details' }] }] },
    ]);
  });

  it('fails as a sidecar states by the pointers of the file', async () => {
    const files = {
      'a.json': { '@odata.context': context, value: [referral, wrong] },
      'a.expected.json': [{ code: 'schema/not-in-enum', pointer: '/value/1/status' }],
    };
    const { status, report } = await validate(files);
    expect(status).toBe(0);
    expect(report.results).toMatchObject([{ outcome: 'failed-as-expected' }]);
    expect((await validate({ ...files, 'a.json': { value: [referral] } })).issues).toMatchObject([
      { code: 'fixture/unexpected-pass' },
    ]);
  });

  it('has to state its reason in a folder of what fails', async () => {
    const { issues, report } = await validate({ 'referral/invalid/a.json': { value: [referral, wrong] } });
    expect(report.results).toHaveLength(1);
    expect(issues).toMatchObject([
      { code: 'fixture/no-expectation', related: [{ pointer: '/value/1/status', line: 32 }] },
    ]);
  });

  it('is no list when it is something else', async () => {
    for (const text of ['{"value":1}', '{"items":[1]}', '{"op":"add","path":"/team/-","value":[]}', '[{"value":[]}]']) {
      expect((await validate({ 'a.json': text })).report.results).toHaveLength(1);
    }
  });
});
