// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { Session } from '../src/compare/session.ts';
import { compare, type Json, type JsonObject, type Schema } from '../src/index.ts';
import { versions } from './several-edits.ts';

/** What stands around a schema: it may accept less where the schema accepts more. */
const wrappers: readonly ((inner: Schema, other: Schema) => JsonObject)[] = [
  (inner) => ({ allOf: [inner] }),
  (inner) => ({ not: inner }),
  (inner, other) => ({ oneOf: [inner, other] }),
  (inner, other) => ({ if: inner, then: other }),
  (inner, other) => ({ if: other, then: inner }),
  (inner) => ({ contains: inner }),
  (inner) => ({ allOf: [inner], unevaluatedProperties: false }),
  (inner) => ({ anyOf: [inner, { not: inner }] }),
  (inner) => ({ items: { propertyNames: { not: inner } } }),
];

/** Schemas inside the whole that something else refers to: an edit of one is an edit of both. */
const insides = (whole: JsonObject): string[] =>
  Object.keys((whole.properties as JsonObject | undefined) ?? {}).map((name) => `#/$defs/whole/properties/${name}`);

const around = ({ $defs, ...whole }: JsonObject, choice: number, shared: string | undefined): Schema => {
  const reference = { $ref: '#/$defs/whole' };
  const wrap = wrappers[choice % wrappers.length] as (typeof wrappers)[number];
  return {
    $defs: { ...($defs as JsonObject), whole },
    properties: {
      a: reference,
      b: wrap(reference, { type: ['object', 'string'], minProperties: 1 }),
      ...(shared !== undefined && { c: { not: { $ref: shared } } }),
    },
  };
};

/** @returns the rule and the places of each finding */
const judged = (old: Schema, now: Schema): Json[] =>
  compare({ files: { a: old } }, { files: { a: now } }, { role: 'both' }).files.flatMap(({ findings }) =>
    findings.map(({ rule, oldPointer = '', newPointer = '' }) => [rule, oldPointer, newPointer]),
  );

/** The same, without a look at the schema of a change alone. */
const judgedAsWhole = (old: Schema, now: Schema): Json[] => {
  const spy = vi.spyOn(Session.prototype, 'surelyWithin').mockReturnValue(false);
  const found = judged(old, now);
  spy.mockRestore();
  return found;
};

afterEach(() => vi.restoreAllMocks());

describe('a change whose schema accepts more', () => {
  it('is judged as if nobody had looked at that schema alone', () => {
    fc.assert(
      fc.property(versions, fc.nat(), fc.boolean(), ([old, now], choice, isShared) => {
        const names = insides(old).filter((name) => insides(now).includes(name));
        const shared = isShared ? names[choice % Math.max(1, names.length)] : undefined;
        const [before, after] = [around(old, choice, shared), around(now, choice, shared)];
        const [quick, slow] = [judged(before, after), judgedAsWhole(before, after)];
        const unproved = slow.flatMap((row, index) =>
          String((row as Json[])[0]).endsWith('/unproved') ? [index] : [],
        );
        const known = (rows: Json[]): Json[] => rows.filter((_, index) => !unproved.includes(index));
        expect(known(quick)).toEqual(known(slow));
      }),
      { numRuns: scaled(600), seed: 7 },
    );
  });

  it('is judged as a whole where something refers to a part that the change takes away', () => {
    const versionWith = (members: JsonObject, more: JsonObject): Schema => ({
      $defs: { whole: { properties: members, required: ['a'] } },
      properties: { a: { $ref: '#/$defs/whole' }, ...more },
    });
    const shared = { not: { $ref: '#/$defs/whole/properties/part' } };
    const before = versionWith({ part: { type: 'string' }, a: { type: 'string' } }, { c: shared });
    const after = versionWith({ a: { type: 'string', minLength: 1 } }, { c: { not: { type: 'string' } } });
    expect(judged(before, after)).toEqual(judgedAsWhole(before, after));
  });
});
