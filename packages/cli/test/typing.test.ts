import { describe, expect, it } from 'vitest';
import { validate } from './helpers/cli.ts';
import { address, referral } from './helpers/documents.ts';

const host = 'https://schemas.referral-kit.dev';

describe('$schema', () => {
  it.each([
    [`${host}/2018-10-01/address.schema.json`, 'strict'],
    [`${host}/2018-10-01/tolerant/address.schema.json`, 'tolerant'],
    ['../node_modules/@referral-kit/schemas/2018-10-01/address.schema.json', 'strict'],
    ['2018-10-01/tolerant/address.schema.json', 'tolerant'],
    ['https://unpkg.com/@referral-kit/schemas@1.0.0/2018-10-01/address.schema.json', 'strict'],
    ['https://unpkg.com/@referral-kit/schemas/2018-10-01/tolerant/address.schema.json', 'tolerant'],
    ['https://cdn.jsdelivr.net/npm/@referral-kit/schemas@1/2018-10-01/address.schema.json', 'strict'],
    ['https://cdn.jsdelivr.net/npm/%40referral-kit/schemas@latest/2018-10-01/address.schema.json', 'strict'],
    ['HTTPS://SCHEMAS.REFERRAL-KIT.DEV/2018-10-01/address.schema.json', 'strict'],
    ['//schemas.example/2018-10-01/address.schema.json', 'strict'],
    ['file:///opt/contracts/2018-10-01/address.schema.json', 'strict'],
    [`${host}/2018-10-01/address.schema.json#`, 'strict'],
    [`${host}/2018-10-01/address.schema.json?v=1`, 'strict'],
    [`${host}/2018-10-01/address.schema.json?v=/2018-10-01/tag.schema.json#`, 'strict'],
    [`${host}/2018-10-01/tolerant/../address.schema.json`, 'strict'],
    ['my schemas/2018-10-01/address.schema.json', 'strict'],
  ])('tells what the document is, and is no member of it: %s', async ($schema, profile) => {
    const { status, report } = await validate({ 'a.json': { $schema, ...address } });
    expect(status).toBe(0);
    expect(report.results).toMatchObject([{ type: 'Address', profile }]);
  });

  it('counts more than folders and less than flags', async () => {
    const file = { $schema: `${host}/2018-10-01/address.schema.json`, ...address };
    const files = { 'member/a.json': file };
    expect((await validate(files)).status).toBe(0);
    expect((await validate(files, ['--profile', 'tolerant', '.'])).report.results).toMatchObject([
      { type: 'Address', profile: 'tolerant' },
    ]);
    expect((await validate(files, ['--type', 'Member', '.'])).status).toBe(1);
  });

  it('counts for each record by itself', async () => {
    const file = { $schema: `${host}/2018-10-01/address.schema.json`, ...address };
    const { report } = await validate({ 'a.json': { value: [file, referral] }, 'b.ndjson': JSON.stringify(file) });
    expect(report.results).toMatchObject([
      { type: 'Address', outcome: 'valid' },
      { type: 'Referral', outcome: 'valid' },
      { type: 'Address', outcome: 'valid' },
    ]);
  });

  it('names a bundle, too, and the revision', async () => {
    const files = { 'a.json': { $schema: `${host}/2022-04-21/referral-event.bundle.schema.json` } };
    expect((await validate(files)).report.results).toMatchObject([{ revision: '2022-04-21', type: 'ReferralEvent' }]);
  });

  it.each([
    'https://json-schema.org/draft/2020-12/schema',
    'https://schemas.example/address.schema.json',
    'https://schemas.example/v2018-10-01/address.schema.json',
    'https://schemas.example/2018-10-01/billing-address.schema.json',
    'https://schemas.example/2018-10-01/address.schema.json/',
    'https://schemas.example/2018-10-01/address.schema.json.txt',
    'https://schemas.example/2018-10-01/lenient/address.schema.json',
    'https://schemas.example/?of=/2018-10-01/address.schema.json',
    `${host}/2018-10-01/address.bundle.schema.json`,
    `${host}/2018-10-01/catalogs/industries.schema.json`,
    `${host}/2018-10-01/constructor`,
    `${host}/2018-10-01/Address.schema.json`,
    `${host}/2018-10-01/address.schema.json#/properties/city`,
    ` ${host}/2018-10-01/address.schema.json`,
    `${host}/2018-10-01/add\nress.schema.json`,
    'urn:2018-10-01/address.schema.json',
    'data:,/2018-10-01/address.schema.json',
    'https://',
    '',
    7,
    null,
  ])('is its own fault when it names none of ours: %j', async ($schema) => {
    const { status, issues } = await validate({ 'a.json': { $schema, id: 1 } });
    expect(issues).toMatchObject([{ code: 'typing/unknown-schema', pointer: '/$schema', line: 2, column: 14 }]);
    expect(issues[0]?.help).toMatch(/remove \$schema/i);
    expect(status).toBe(1);
  });

  it.each([
    `${host}/2018-10-01/adress.schema.json`,
    `${host}/2018-10-01/Address.schema.json`,
    'https://unpkg.com/@referral-kit/schemas@1.0.0/2018-10-01/adress.schema.json',
  ])('names the schema that was meant: %s', async ($schema) => {
    const { issues } = await validate({ 'a.json': { $schema, ...address } });
    expect(issues[0]?.help).toContain(`${host}/2018-10-01/address.schema.json`);
  });

  it('hides no fault in the writing, and no fault of the type that a flag tells', async () => {
    expect(
      (await validate({ 'a.json': '{"$schema":"x","a":1,"a":2}' })).short.map((each) => each.split(' ')[0]),
    ).toEqual(['typing/unknown-schema', 'json/duplicate-key']);
    const { issues } = await validate({ 'a.json': { $schema: 'x', id: 1 } }, ['--type', 'Tag', '.']);
    expect(issues.map(({ code }) => code)).toEqual(['typing/unknown-schema', 'schema/wrong-type']);
  });

  it('is at fault when the revision that was asked for has no such type', async () => {
    const { issues } = await validate({ 'a.json': { $schema: '2022-04-21/referral-event.schema.json' } }, [
      ...['--revision', '2018-10-01', '.'],
    ]);
    expect(issues).toMatchObject([{ code: 'typing/no-such-type', pointer: '/$schema' }]);
  });
});
