import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Referral, splitList as splitStrict } from '../src/index.ts';
import type { Referral as Tolerant } from '../src/tolerant.ts';
import { splitList } from '../src/tolerant.ts';

const fixture = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../fixtures', path), 'utf8'));
const good = { id: 'r', engagementId: 'e', createdDateTime: '2018-10-01T08:00:00Z' };
const bad = { ...good, createdDateTime: '2018-13-01T08:00:00Z' };

const fifty = Array.from({ length: 50 }, (_, index) => (index === 7 ? bad : { ...good, id: `r-${index}` }));

test.each([
  ['OData', { '@odata.context': 'x', '@odata.count': 50, value: fifty, '@odata.nextLink': 'next' }, '/value'],
  ['2018', { totalCount: 50, items: fifty, links: {}, attributes: {} }, '/items'],
  ['an array', fifty, ''],
  ['PowerShell', { value: fifty, Count: 50 }, '/value'],
])('%s: one bad date among fifty does not fail the others', (name, list, at) => {
  const result = splitList(list);
  expect(result.ok).toBe(false);
  const values: readonly Tolerant[] = result.values;
  expect(values).toEqual(fifty.filter((record) => record !== bad));
  expect(result.valid.map(({ pointer }) => pointer)).not.toContain(`${at}/7`);
  expect(result.invalid).toMatchObject([
    {
      index: 7,
      pointer: `${at}/7`,
      value: bad,
      issues: [{ code: 'schema/bad-date-time', pointer: '/createdDateTime' }],
    },
  ]);
  expect([result.issues, result.warnings]).toEqual([[], []]);
  expect(result.nextLink).toBe(name === 'OData' ? 'next' : undefined);
});

test('the profile is that of the import', () => {
  expect(splitList([good]).ok).toBe(true);
  expect(splitList([good]).valid[0]?.warnings.length).toBeGreaterThan(0);
  expect(splitStrict([good]).invalid[0]?.issues.length).toBeGreaterThan(0);
});

describe('the list itself', () => {
  test.each([
    ['text', 'schema/wrong-type '],
    [null, 'schema/wrong-type '],
    [undefined, 'schema/wrong-type '],
    [good, 'schema/missing-member /value'],
    [{ value: {} }, 'schema/wrong-type /value'],
    [{ items: null }, 'schema/wrong-type /items'],
  ])('is none: %j', (list, expected) => {
    const result = splitList(list);
    expect(result).toMatchObject({ ok: false, values: [], invalid: [] });
    expect(result.issues.map(({ code, pointer }) => `${code} ${pointer}`)).toContain(expected);
  });

  test('what is odd next to the records is a warning', () => {
    const result = splitList({ value: [good], '@odata.count': '1', more: 1 });
    expect([result.ok, result.values.length]).toEqual([true, 1]);
    expect(result.warnings.map(({ pointer, severity }) => `${severity} ${pointer}`)).toEqual([
      'warning /@odata.count',
      'warning /more',
    ]);
  });

  test('an empty list is fine', () => {
    for (const list of [[], { value: [] }, { items: [] }])
      expect(splitList(list)).toMatchObject({ ok: true, values: [] });
  });
});

test('property: each record is judged as it is alone, in its order', () => {
  const record = fc.oneof(
    fc.constant(good),
    fc.constant(bad),
    fc.constant(fixture('referral/valid/minimal.json')),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.array(record), fc.constantFrom('value', 'items', ''), (records, member) => {
      const result = splitStrict(member === '' ? records : { [member]: records });
      expect(result.values).toEqual(records.filter((each) => Referral.is(each)));
      expect([...result.valid, ...result.invalid].sort((a, b) => a.index - b.index).map(({ value }) => value)).toEqual(
        records,
      );
      for (const { value, issues } of result.invalid) expect(Referral.validate(value)).toMatchObject({ issues });
    }),
  );
});
