import { describe, expect, it } from 'vitest';
import { judgeByAjv } from '../src/confirm/ajv.ts';
import { judgeByCfworker } from '../src/confirm/cfworker.ts';
import { confirms, type Judged } from '../src/confirm/confirm.ts';
import { judgeByLibrary } from '../src/confirm/json-schema-library.ts';
import type { Question } from '../src/hyperjump.ts';
import { judgeByHyperjump } from '../src/hyperjump.ts';
import type { Json, Schema } from '../src/index.ts';

const judged = (schema: Schema, rest: Partial<Judged> = {}): Judged => ({
  schema,
  dialect: '2020-12',
  documents: {},
  assertFormat: false,
  dangling: new Set(),
  ...rest,
});

const question = (schema: Schema, values: readonly Json[], rest: Partial<Question> = {}): Question => ({
  schema,
  dialect: 'https://json-schema.org/draft/2020-12/schema',
  documents: {},
  values,
  assertFormat: false,
  ...rest,
});

describe('a witness', () => {
  it('is one if two validators say so, also when one of the others errs', () => {
    // ajv takes [] for valid where `contains` is next to `prefixItems`.
    const schema = { type: 'array', prefixItems: [true], contains: { type: 'integer' } };
    expect(confirms(judged({ type: 'array' }), judged({ type: 'array', minItems: 1 }), [])).toBe(true);
    expect(confirms(judged({ type: 'array' }), judged(schema), [])).toBe(true);
  });

  it('is none if the schemas say otherwise', () => {
    expect(confirms(judged({ type: 'string' }), judged({ type: 'string' }), 'a')).toBe(false);
    expect(confirms(judged({ type: 'string' }), judged(false), 1)).toBe(false);
  });
});

describe('the validators', () => {
  const judges = {
    ajv: (asked: Question) => judgeByAjv(asked, '2020-12'),
    cfworker: (asked: Question) => judgeByCfworker(asked, '2020-12'),
    'json-schema-library': (asked: Question) => judgeByLibrary(asked, '2020-12'),
    hyperjump: judgeByHyperjump,
  };

  it.each(Object.entries(judges))('%s knows formats, other documents, and members named like keywords', (_, judge) => {
    const dates = { type: 'string', format: 'date' };
    expect(judge(question(dates, ['2020-02-29', 'x']))).toEqual([true, true]);
    expect(judge(question(dates, ['2020-02-29', 'x'], { assertFormat: true }))).toEqual([true, false]);
    const named = { properties: { format: { type: 'null' } } };
    expect(judge(question(named, [{ format: null }, { format: 1 }]))).toEqual([true, false]);
    const documents = { 'https://a.example/name': { type: 'string' } };
    expect(judge(question({ $ref: 'https://a.example/name' }, ['a', 1], { documents }))).toEqual([true, false]);
  });

  it.each(Object.entries(judges))('%s says nothing where it cannot judge', (_, judge) => {
    expect(judge(question({ $ref: 'https://a.example/none' }, ['a']))).toBeUndefined();
  });

  it('cfworker is not asked about references that it passes over', () => {
    const schema = { $dynamicRef: '#it', $defs: { it: { $dynamicAnchor: 'it', type: 'null' } } };
    expect([judgeByCfworker(question(schema, [1]), '2020-12'), judgeByHyperjump(question(schema, [1]))]).toEqual([
      undefined,
      [false],
    ]);
  });

  it('json-schema-library does not run in circles where a schema refers to its root', () => {
    const schema = { properties: { a: { anyOf: [{ $ref: '#' }, { type: 'null' }] } }, additionalProperties: false };
    expect(judgeByLibrary(question(schema, [{ a: { a: null } }, { a: { b: null } }]), 'draft-07')).toEqual([
      true,
      false,
    ]);
  });

  it('json-schema-library is not asked about schemas of schemas, which it does not have', () => {
    const schema = { $ref: 'https://json-schema.org/draft/2020-12/schema' };
    expect(judgeByLibrary(question(schema, [{}]), '2020-12')).toBeUndefined();
  });

  it('leave the schemas as they are', () => {
    const schema = Object.freeze({
      allOf: Object.freeze([Object.freeze({ $ref: '#/$defs/a' })]),
      $defs: Object.freeze({ a: true }),
    });
    expect(judgeByCfworker(question(schema, [1]), '2020-12')).toEqual([true]);
    expect(judgeByLibrary(question(schema, [1]), '2020-12')).toEqual([true]);
  });
});
