import { tokensOf } from '@referral-kit/text';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { judgeByCfworker } from '../src/confirm/cfworker.ts';
import { compare, type Finding, type Json, type JsonObject, type Schema } from '../src/index.ts';
import { valueAt } from '../src/json.ts';
import { put } from '../src/world/put.ts';
import { nasty } from './nasty-pairs.ts';
import { pairs } from './pairs.ts';
import { versions } from './several-edits.ts';

/** How many pairs are generated; CONTRIBUTING.md says when to ask for more. */
const runs = process.env.PAIRS === undefined ? scaled(480) : Number(process.env.PAIRS);

const dialect = '2020-12';

const byAjv = (schema: Schema): ((value: Json) => boolean | undefined) => {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, validateFormats: false });
  const validate = ajv.compile(structuredClone(schema) as object);
  return (value) => validate(value) === true;
};

const byCfworker =
  (schema: Schema) =>
  (value: Json): boolean | undefined =>
    judgeByCfworker({ schema, dialect: '', documents: {}, values: [value], assertFormat: false }, dialect)?.[0];

type Engine = typeof byAjv | typeof byCfworker;

const at = (document: Json, pointer: string | undefined): Json | undefined =>
  pointer === undefined ? undefined : valueAt(document, tokensOf(pointer));

/** The new version with what it has at the place of a finding as it was, and the old one with that as it is. */
const swapped = (old: Schema, now: Schema, { oldPointer, newPointer }: Finding): readonly [Schema, Schema] => {
  const put1 = (into: Schema, place: string, value: Json | undefined): Schema => {
    const tokens = tokensOf(place);
    const list = valueAt(into, tokens.slice(0, -1));
    const name = tokens.at(-2) ?? '';
    const isBranch = Array.isArray(list) && ['allOf', 'anyOf', 'oneOf'].includes(name);
    if (value === undefined && isBranch) return put(into, [{ at: tokens, value: name === 'allOf' }]) as Schema;
    if (isBranch && Number(tokens.at(-1)) >= list.length)
      return put(into, [{ at: [...tokens.slice(0, -1), `${list.length}`], value }]) as Schema;
    return put(into, [{ at: tokens, value }]) as Schema;
  };
  const place = (newPointer ?? oldPointer) as string;
  return [put1(old, oldPointer ?? place, at(now, newPointer)), put1(now, newPointer ?? place, at(old, oldPointer))];
};

const check = (old: Schema, now: Schema, engines: readonly Engine[]): void => {
  const { files } = compare({ files: { a: old } }, { files: { a: now } }, { role: 'both', format: 'annotation' });
  for (const finding of files.flatMap((file) => file.findings)) {
    const { witness, rule } = finding;
    if (witness === undefined) {
      expect(rule, JSON.stringify(finding)).toMatch(/\/(?:same|unproved|revised|removed|added|moved|missing)$/);
      continue;
    }
    let differing = 0;
    for (const engine of engines) {
      const [before, after] = [engine(old)(witness), engine(now)(witness)];
      if (before !== undefined && after !== undefined && before !== after) differing++;
    }
    expect(differing, `${JSON.stringify(finding)} of ${JSON.stringify([old, now])}`).toBe(engines.length);
    const [made, undone] = swapped(old, now, finding);
    const decides = byAjv(made)(witness) !== byAjv(old)(witness) || byAjv(undone)(witness) !== byAjv(now)(witness);
    expect(decides, `${JSON.stringify(finding)} decides in ${JSON.stringify([old, now])}`).toBe(true);
  }
};

describe('a witness', () => {
  it(
    'tells two versions of a whole schema apart, where the change is',
    () => {
      fc.assert(
        fc.property(versions, ([old, now]) => check(old, now, [byAjv, byCfworker])),
        { numRuns: runs, seed: 16 },
      );
      // A pair takes some 30 ms.
    },
    60_000 + runs * 200,
  );

  const listed = Object.entries({ ...pairs, ...nasty })
    .filter(([name, { dialects }]) => dialects.includes('2020-12') && !/recursion/.test(name))
    .flatMap(([name, { list }]) => list.map(([a, , b]) => [name, a as Schema, b as Schema] as const));

  it.each(listed)('of %s: %j and %j', (_, old, now) => {
    // What one of the two engines is known to misjudge has been confirmed by two others.
    const { files } = compare({ files: { a: old } }, { files: { a: now } }, { role: 'both', format: 'annotation' });
    for (const { witness } of files.flatMap((file) => file.findings)) {
      if (witness === undefined) continue;
      const verdicts = [byAjv, byCfworker].map((engine) => [engine(old)(witness), engine(now)(witness)]);
      expect(verdicts.some(([before, after]) => before !== after)).toBe(true);
    }
  });

  it('is never borrowed: a change without its own effect says so', () => {
    const old: JsonObject = { properties: { to: { type: 'string' } }, additionalProperties: false };
    const now: JsonObject = {
      properties: { to: { oneOf: [{ type: 'string' }, { type: 'array' }] } },
      additionalProperties: false,
    };
    const { files } = compare({ files: { a: old } }, { files: { a: now } });
    const found = files.flatMap((file) => file.findings.map(({ rule, witness }) => [rule, witness]));
    expect(found).toEqual([
      ['type/widened', { to: [] }],
      ['branch/same', undefined],
    ]);
  });

  it('holds what was demanded deep inside', () => {
    const order = (more: JsonObject): JsonObject => ({
      type: 'object',
      properties: { id: { type: 'string' } },
      ...more,
    });
    const old: JsonObject = { type: 'object', properties: { note: { type: 'string' }, order: order({}) } };
    const now: JsonObject = {
      type: 'object',
      properties: { note: { type: 'string', maxLength: 9 }, order: order({ required: ['id'] }) },
    };
    const { files } = compare({ files: { a: old } }, { files: { a: now } });
    const found = files.flatMap((file) => file.findings.map(({ newPointer, witness }) => [newPointer, witness]));
    expect(found).toContainEqual(['/properties/order/required', { order: {} }]);
  });
});
