import { describe, expect, it } from 'vitest';
import { validate } from './helpers/cli.ts';
import { address, referral } from './helpers/documents.ts';

describe('YAML files', () => {
  const block = 'addressLine1: 1 Quay Street\ncity: Galway\ncountry: Ireland\nzip: 1\n';

  it('are judged like JSON, with the lines of the file', async () => {
    const files = { 'address/a.yaml': block, 'address/b.yml': `---\n${block}---\n# nothing\n---\n${block}` };
    const { short, report, status } = await validate(files);
    expect(status).toBe(1);
    expect(report.results.map(({ file, record }) => [file, record])).toEqual([
      ['address/a.yaml', undefined],
      ['address/b.yml', 1],
      ['address/b.yml', 2],
    ]);
    expect(short).toEqual([
      'schema/not-in-enum /country 3:10-3:17',
      'schema/unknown-member /zip 4:1-4:4',
      'schema/not-in-enum /country 4:10-4:17',
      'schema/unknown-member /zip 5:1-5:4',
      'schema/not-in-enum /country 11:10-11:17',
      'schema/unknown-member /zip 12:1-12:4',
    ]);
  });

  it('may hold lists and $schema, and have sidecars', async () => {
    const files = {
      'list.yaml': `"@odata.count": 2\nvalue:\n- &one ${JSON.stringify(referral)}\n- *one\n`,
      'typed.yaml': `$schema: 2018-10-01/address.schema.json\n${JSON.stringify(address, null, 1).slice(2, -2).replaceAll(',\n', '\n').replaceAll('\n ', '\n').trim()}\n`,
      'bad.invalid.yaml': block,
      'bad.invalid.yaml.expected.json': [
        { code: 'schema/unknown-member', pointer: '/zip' },
        { code: 'schema/not-in-enum', pointer: '/country' },
      ],
      'referral-kit.config.json': { files: [{ match: 'bad.*', type: 'Address' }] },
    };
    const { report, status, short } = await validate(files);
    expect(short).toEqual([]);
    expect(report.results.map(({ file, root, outcome }) => [file, root, outcome])).toEqual([
      ['bad.invalid.yaml', undefined, 'failed-as-expected'],
      ['list.yaml', '/value/0', 'valid'],
      ['list.yaml', '/value/1', 'valid'],
      ['typed.yaml', undefined, 'valid'],
    ]);
    expect(status).toBe(0);
  });

  it('are unreadable when they contain nothing, or are not UTF-8', async () => {
    expect((await validate({ 'a.yaml': '---\n# x\n---\n' })).status).toBe(4);
    expect((await validate({ 'a.yaml': Buffer.from([0xff, 0xfe, 0x61, 0]) })).short[0]).toContain('json/invalid-utf8');
    expect((await validate({ 'a.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xe9]) })).short).toEqual([
      'json/invalid-utf8  1:4-1:5',
    ]);
  });
});
