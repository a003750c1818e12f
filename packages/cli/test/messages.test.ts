import { describe, expect, it } from 'vitest';
import { cli, folder, validate } from './helpers/cli.ts';
import { address, referral } from './helpers/documents.ts';

const text = JSON.stringify(referral, null, 2);
const line = JSON.stringify(referral);
const details = (value: string): string => text.replace('"details": {}', `"details": ${value}`);

/** Files broken in ways that people break them, and what tells somebody who knows nothing how to fix each. */
const broken: readonly (readonly [file: string, content: string, place: string, told: string])[] = [
  ['cut.json', text.slice(0, text.indexOf('"substatus":') + 12), '9:15', 'check that the file is complete'],
  ['cut-in-text.json', text.slice(0, text.indexOf('Direct') + 3), '11:24', 'check that the file is complete'],
  ['conflict.json', text.replace('  "status"', '<<<<<<< HEAD\n  "status"'), '8:1', 'merge conflict'],
  ['conflict.yaml', 'id: r-1\n=======\nid: r-2\n', '2:1', 'merge conflict'],
  ['zeros.json', '\0'.repeat(8), '1:1', 'damaged'],
  ['plus.json', details('{ "dealValue": +1 }'), '21:29', 'without the plus sign'],
  ['point.json', details('{ "dealValue": .5 }'), '21:29', 'a digit before the decimal point'],
  ['undefined.json', details('undefined'), '21:14', 'leave the member out'],
  ['lossy.json', details('{ "dealValue": 12345678901234567890 }'), '21:29', 'write 12345678901234567000'],
  ['large.json', details('{ "dealValue": 1e999 }'), '21:29', 'write a number below'],
  ['pretty.ndjson', text, '1:2', 'on one line, or give the file a name that ends in .json'],
  ['cut.ndjson', `${line}\n${line.slice(0, 40)}`, '2:41', 'must contain a whole document'],
  ['array.yaml', '- a\n- b\n', '1:1', 'after --- in YAML'],
  ['array.json', '["a"]', '1:1', '.ndjson'],
  ['tag.yaml', 'details: !money &a {dealValue: 1}\n', '1:20', 'Remove the tag'],
  [
    'industry.json',
    details('{ "requirements": { "industries": [{ "id": "Boats" }] } }'),
    '21:57',
    '"referral-kit catalog industries" lists them',
  ],
  ['country.json', text.replace('"IE"', '"Ireland"'), '17:18', '"referral-kit schema CountryCode" lists them'],
  [
    'schema.json',
    '{ "$schema": "https://schemas.referral-kit.dev/2018-10-01/adress.schema.json" }',
    '1:14',
    'Write https://schemas.referral-kit.dev/2018-10-01/address.schema.json, or remove $schema.',
  ],
  [
    'other-schema.json',
    '{ "$schema": "http://json-schema.org/draft-07/schema" }',
    '1:14',
    '"referral-kit schema" lists',
  ],
];

describe('the message of a broken file', () => {
  it.each(broken)('%s tells how to fix it, and where', async (file, content, place, told) => {
    const { stdout } = await cli(folder({ [file]: content }), ['validate', file]);
    expect(stdout).toContain(`${file}:${place}`);
    expect(stdout).toContain(told);
    expect(Math.max(...stdout.split('\n').map((each) => each.length))).toBeLessThan(300);
  });

  it('lists what a revision has that is not the usual one', async () => {
    const { issues } = await validate({ 'a.json': { ...address, country: 'Ireland' } }, [
      '.',
      '--type',
      'Address',
      '--revision',
      '2022-04-21',
    ]);
    expect(issues.map(({ help }) => help)).toContain(
      '"referral-kit schema CountryCode --revision 2022-04-21" lists them.',
    );
  });
});

describe('the members that one object lacks', () => {
  const text = async (files: Record<string, unknown>, words: string[] = []): Promise<string> =>
    (await cli(folder(files), ['validate', '.', ...words])).stdout;

  it('share a frame, and each is named', async () => {
    const { id: _, status: __, ...rest } = referral;
    const stdout = await text({ 'a.json': { ...rest, customerProfile: { name: 'x', address: {} } } });
    expect(stdout.match(/^error\[.*$/gm)).toEqual([
      'error[schema/missing-member] a.json:1:1  /id and 1 more',
      'error[schema/missing-member] a.json:12:16  /customerProfile/address/addressLine1 and 2 more',
    ]);
    for (const name of ['id', 'status', 'addressLine1', 'city', 'country']) {
      expect(stdout).toContain(`requires ${name}, which is missing\n`);
    }
  });

  it('count each for the limit', async () => {
    const stdout = await text({ 'a.json': {} }, ['--max-problems', '3']);
    expect(stdout.match(/which is missing/g)).toHaveLength(3);
    expect(stdout).toContain('/id and 2 more');
    expect(stdout).toContain('+10 more in 1 file');
  });
});
