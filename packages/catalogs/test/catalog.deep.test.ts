import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { catalogs } from './catalogs.ts';

/** Values that have fooled membership tests elsewhere. */
const hostile: readonly unknown[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '0',
  '',
  0,
  -0,
  Number.NaN,
  null,
  undefined,
  true,
  1n,
  Symbol.iterator,
  [],
  {},
  Object.create(null),
  () => 'Azure',
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('read');
      },
      getPrototypeOf: () => {
        throw new Error('asked');
      },
    },
  ),
];

describe.each(catalogs)('$revision $name', ({ documented, catalog: { ids, has, suggest } }) => {
  const anId = fc.constantFrom(...documented);

  test('the ids are the documented ones, in order, frozen', () => {
    expect(ids).toEqual(documented);
    expect(Object.isFrozen(ids)).toBe(true);
  });

  test('has knows the ids and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(anId, fc.constantFrom(...hostile), fc.string(), fc.anything()), (value) => {
        expect(has(value)).toBe(documented.some((id) => id === value));
      }),
    );
  });

  test('has compares letter for letter', () => {
    for (const id of documented) {
      expect(has(id)).toBe(true);
      expect([`${id} `, ` ${id}`, [id], new String(id)].some(has)).toBe(false);
    }
  });

  test('suggest gives ids of the catalog, none twice, no more than asked for', () => {
    const near = anId.chain((id) => fc.nat(id.length).map((end) => id.slice(0, end)));
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), fc.nat(6), (text, most) => {
        const found = suggest(text, most);
        expect(found.every(has)).toBe(true);
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('every id suggests itself first, in any case', () => {
    for (const id of documented) {
      expect(suggest(id)[0]).toBe(id);
      expect(suggest(id.toUpperCase())[0]).toBe(id);
      expect(suggest(` ${id.toLowerCase()} `)[0]).toBe(id);
    }
  });

  test('an id of six or more letters with one wrong letter suggests the id', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,&()');
    const typo = fc.constantFrom(...documented.filter((id) => id.length >= 6)).chain((id) =>
      fc.record({
        id: fc.constant(id),
        at: fc.nat(id.length - 1),
        put: fc.oneof(letter, fc.constant('')),
        over: fc.nat(1),
      }),
    );
    fc.assert(
      fc.property(typo, ({ id, at, put, over }) => {
        expect(suggest(id.slice(0, at) + put + id.slice(at + over))).toContain(id);
      }),
      { numRuns: scaled(500) },
    );
  });
});
