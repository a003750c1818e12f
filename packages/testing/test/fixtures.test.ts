import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { registry } from '@referral-kit/validator/registry';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFixtures as projectFixtures } from '../../../scripts/fixtures/fixture.ts';
import { readFixture, readFixtures } from '../src/fixture-files.ts';
import { fixtures, withoutSchema } from '../src/fixtures/index.ts';

const revisions = ['2018-10-01', '2022-04-21'] as const;
const profiles = ['strict', 'tolerant'] as const;
const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

describe('fixtures', () => {
  it('are all of the project, and what the validator says of each', () => {
    let count = 0;
    for (const revision of revisions) {
      for (const profile of profiles) {
        for (const { name, type, valid, value, issues } of fixtures({ revision, profile })) {
          const found = registry[revision][profile][type]?.validate(value).issues ?? [];
          const short = found.map(({ code, pointer }) => ({ code, pointer }));
          expect(short.sort(byText), name).toEqual([...issues].sort(byText));
          expect(valid, name).toBe(issues.length === 0);
          count += 1;
        }
      }
    }
    expect(count).toBe(projectFixtures().length);
  });

  it('are chosen by type and verdict, and are new at each call', () => {
    const [first, ...others] = fixtures({ type: 'Referral', valid: true });
    expect([first, ...others].every((one) => one?.type === 'Referral' && one.valid)).toBe(true);
    expect(fixtures({ type: 'Referral', valid: true })[0]).toEqual(first);
    expect(fixtures({ type: 'Referral', valid: true })[0]?.value).not.toBe(first?.value);
    expect(fixtures({ type: 'Referral', valid: false }).every(({ issues }) => issues.length > 0)).toBe(true);
  });

  it.each([{ revision: '2019-01-01' }, { profile: 'lenient' }, { type: 'Lead' }, { valdi: true }])(
    'of %j are none, and the choices are named',
    (options) => {
      expect(() => fixtures(options as never)).toThrow(/Expected /);
    },
  );
});

describe('withoutSchema', () => {
  it('takes the note off a document and the records of a list, and changes nothing in place', () => {
    const $schema = '2018-10-01/address.schema.json';
    const one = Object.freeze({ $schema, city: 'Oslo' });
    expect(withoutSchema(one)).toEqual({ city: 'Oslo' });
    expect(withoutSchema([one, 7])).toEqual([{ city: 'Oslo' }, 7]);
    expect(withoutSchema({ $schema, value: [one] })).toEqual({ value: [{ city: 'Oslo' }] });
    expect(withoutSchema({ totalCount: 1, items: [one] })).toEqual({ totalCount: 1, items: [{ city: 'Oslo' }] });
    expect(withoutSchema({ address: one })).toEqual({ address: one });
  });

  it.each([null, 7, 'text', [1], { city: 'Oslo' }, { value: [{}] }, { value: 7 }])('leaves %j as it is', (value) => {
    expect(withoutSchema(value)).toBe(value);
  });
});

describe('files of fixtures', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
    const $schema = 'https://unpkg.com/@referral-kit/schemas/2018-10-01/address.schema.json';
    writeFileSync(join(folder, 'a.json'), `\uFEFF${JSON.stringify({ $schema, city: 'Oslo' })}`);
    writeFileSync(join(folder, 'b.json'), JSON.stringify({ $schema: 7, city: 1 }));
    writeFileSync(join(folder, 'b.expected.json'), JSON.stringify([{ code: 'schema/wrong-type', pointer: '/city' }]));
    writeFileSync(join(folder, 'broken.txt'), '{');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are read without their $schema, with what their sidecars expect', () => {
    const schema = 'https://unpkg.com/@referral-kit/schemas/2018-10-01/address.schema.json';
    const issues = [{ code: 'schema/wrong-type', pointer: '/city' }];
    const all = [
      { path: 'a.json', value: { city: 'Oslo' }, schema },
      { path: 'b.json', value: { city: 1 }, issues },
    ];
    expect(readFixtures(folder)).toEqual(all);
    expect(readFixtures(pathToFileURL(`${folder}/`))).toEqual(all);
    const path = join(folder, 'a.json');
    expect(readFixture(path)).toEqual({ ...all[0], path });
  });

  it('that are no JSON are named', () => {
    expect(() => readFixture(join(folder, 'broken.txt'))).toThrow(/broken\.txt: /);
    expect(() => readFixture(join(folder, 'none.json'))).toThrow(/ENOENT/);
  });
});
