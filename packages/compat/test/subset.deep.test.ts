import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { judgeByHyperjump } from '../src/hyperjump.ts';
import { type Dialect, type Json, type JsonObject, type Schema, subset } from '../src/index.ts';
import { nasty } from './nasty-pairs.ts';
import { oracle } from './oracle.ts';
import { pairs } from './pairs.ts';
import { documents } from './schemas.ts';

const answers = (a: Schema, b: Schema, dialect: Dialect): string =>
  `${subset(a, b, { dialect }).answer}, ${subset(b, a, { dialect }).answer}`;

const relations = {
  '=': 'proved, proved',
  '<': 'proved, refuted',
  '#': 'refuted, refuted',
} as const;

describe.each(Object.entries({ ...pairs, ...nasty }))('%s', (_, { dialects, list }) => {
  it.each(dialects.flatMap((dialect) => list.map(([a, relation, b]) => [dialect, a, relation, b] as const)))(
    '%s: %j %s %j',
    (dialect, a, relation, b) => {
      expect(answers(a, b, dialect)).toBe(relations[relation]);
    },
  );
});

const lots = Array.from({ length: 3000 }, (_, index) => `value ${index}`);
const wide = (...type: string[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(lots.slice(0, 300).map((name) => [name, { type }])),
  required: lots.slice(0, 300),
});
const union = (...type: string[]): Schema => ({
  oneOf: lots.slice(0, 40).map((kind) => ({
    type: 'object',
    properties: { kind: { const: kind }, [kind]: { type } },
    required: ['kind'],
  })),
});

const crowd = fc.sample(documents, { numRuns: scaled(2000), seed: 2 }) as Json[];

describe.each(Object.entries(nasty))('%s, asked about documents', (_, { dialects, list }) => {
  const [dialect] = dialects as [Dialect];
  const uri = `https://json-schema.org/${dialect === '2020-12' ? 'draft/2020-12' : 'draft-07'}/schema`;
  const second = (schema: Schema, value: Json): boolean | undefined =>
    judgeByHyperjump({ schema, dialect: uri, documents: {}, values: [value], assertFormat: false })?.[0];
  /** ajv alone may err. */
  const isLost = (a: Schema, b: Schema, value: Json): boolean =>
    second(a, value) === true && second(b, value) === false;

  it('stands by what it says', () => {
    for (const [a, relation, b] of list) {
      const [validA, validB] = [oracle(a, dialect), oracle(b, dialect)];
      const lost = crowd.filter((value) => validA(value) && !validB(value) && isLost(a, b, value));
      const gained = crowd.filter((value) => !validA(value) && validB(value) && isLost(b, a, value));
      if (relation !== '#') expect([a, b, lost]).toEqual([a, b, []]);
      if (relation === '=') expect([a, b, gained]).toEqual([a, b, []]);
    }
  });
});

describe('subset', () => {
  it('throws on what is no schema', () => {
    expect(() => subset(1 as unknown as Schema, {})).toThrow(TypeError);
  });

  it('leaves the schemas as they are', () => {
    const frozen = Object.freeze({
      type: 'object',
      properties: Object.freeze({ a: Object.freeze({ type: 'string' }) }),
    });
    expect(subset(frozen, { type: 'object' }).answer).toBe('proved');
  });

  it('takes $schema over the option', () => {
    const schema = { $schema: 'http://json-schema.org/draft-07/schema#', items: [{ type: 'string' }] };
    expect(subset(schema, { prefixItems: [{ type: 'string' }] }).answer).toBe('proved');
  });

  it('knows nothing of a dialect it does not understand', () => {
    expect(subset({ $schema: 'https://example.com/own' }, true).answer).toBe('unknown');
  });

  it('does no more work than it may', () => {
    const many = {
      anyOf: Array.from({ length: 6 }, (_, index) => ({ minProperties: index + 1, required: [`a${index}`] })),
    };
    expect(subset(many, { not: many }, { steps: 1 }).answer).not.toBe('proved');
  });

  it.each<[Schema, string]>([
    [{ type: 'string', minLength: 1e9 }, 'unknown'],
    [{ type: 'array', minItems: 1e9 }, 'unknown'],
    [{ type: 'object', minProperties: 1e9 }, 'unknown'],
    [{ type: 'object', minProperties: 1000 }, 'refuted'],
    [{ type: 'object', minProperties: 1e9, propertyNames: { enum: ['a', 'b'] } }, 'proved'],
    [{ type: 'number', minimum: 1e308, multipleOf: 1e-300 }, 'refuted'],
    [{ type: 'string', pattern: '(a|b)*a(a|b){8}$' }, 'refuted'],
  ])('comes to an end with %j', (schema, answer) => {
    expect(subset(schema, false).answer).toBe(answer);
  });

  it('gives up on schemas that are nested beyond reason', () => {
    let deep: Schema = { type: 'string' };
    for (let depth = 0; depth < 3000; depth++) deep = { items: deep };
    expect(subset(deep, { items: { type: 'null' } }).answer).not.toBe('proved');
  });

  it('takes format as an annotation unless told otherwise', () => {
    const dates = { type: 'string', format: 'date' };
    expect(subset({ type: 'string' }, dates).answer).toBe('proved');
    expect(subset({ type: 'string' }, dates, { format: 'assertion' })).toMatchObject({ answer: 'refuted' });
    expect(subset(dates, { type: 'string' }, { format: 'assertion' }).answer).toBe('proved');
    const older = (a: Schema, b: Schema): string => subset(a, b, { dialect: 'draft-07' }).answer;
    expect([older({ type: 'string' }, dates), older(dates, { type: 'string' })]).toEqual(['refuted', 'proved']);
    expect([older({ const: '2020-02-29' }, dates), older({ const: '2020-02-30' }, dates)]).toEqual([
      'proved',
      'refuted',
    ]);
    expect(subset({ type: 'string' }, dates, { dialect: 'draft-07', format: 'annotation' }).answer).toBe('proved');
  });

  it.each<[string, Schema, string]>([
    ['date', { minLength: 10, pattern: '^\\d{4}-' }, 'proved'],
    ['date', { not: { format: 'ipv4' } }, 'proved'],
    ['date', { format: 'date-time' }, 'refuted'],
    ['email', { pattern: '@' }, 'proved'],
    ['uuid', { minLength: 36, maxLength: 45 }, 'proved'],
    ['ipv4', { maxLength: 14 }, 'refuted'],
    ['idn-email', false, 'refuted'],
  ])('knows what texts of the format %s look like: within %j', (format, schema, answer) => {
    expect(subset({ type: 'string', format }, schema, { format: 'assertion' }).answer).toBe(answer);
  });

  it('is sure of a member that cannot be there next to one of which nothing is known', () => {
    const opaque = (...kinds: string[]): Schema => ({
      type: 'object',
      properties: { a: { format: 'nobody-knows', type: 'string' }, b: { enum: kinds } },
      required: ['a', 'b'],
    });
    const within = (a: Schema, b: Schema): string => subset(a, b, { format: 'assertion' }).answer;
    expect([within(opaque('x'), opaque('x', 'y')), within(opaque('x', 'y'), opaque('x'))]).toEqual([
      'proved',
      'unknown',
    ]);
  });

  it('finds witnesses for patterns that are not regular', () => {
    const answer = subset(
      { type: 'string', pattern: '^(?=.*\\d)[a-z\\d]{2,}$' },
      { type: 'string', pattern: '^\\d+$' },
    );
    expect(answer.answer).not.toBe('proved');
  });

  it('proves nothing about a reference that leads nowhere', () => {
    expect(subset({ $ref: 'https://example.com/none' }, { type: 'object' }).answer).toBe('unknown');
    expect(subset({ $ref: 'https://example.com/none' }, { $ref: 'https://example.com/none' }).answer).toBe('proved');
  });

  it('takes a document that is not there for the same wherever it is referred to', () => {
    const missing: Schema = { $ref: 'https://example.com/none#/definitions/a' };
    const a = { type: 'object', properties: { x: missing, y: { type: 'string' } } } as const;
    const b = { ...a, properties: { ...a.properties, y: { type: ['string', 'null'] } } } as const;
    expect(subset(a, b).answer).toBe('proved');
    expect(subset(b, a)).toMatchObject({ answer: 'refuted', witness: { y: null } });
    const elsewhere = { ...a, properties: { ...a.properties, x: { $ref: 'https://example.com/none#/definitions/b' } } };
    expect(subset(a, elsewhere).answer).toBe('unknown');
    expect(subset(a, b, { missing: 'changed' }).answer).toBe('unknown');
  });

  it('judges an edited schema of schemas by what it says', () => {
    const schemaOf = (least: number): Schema => ({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      properties: { items: { $ref: '#' }, title: { type: 'string', minLength: least } },
    });
    expect(subset(schemaOf(1), schemaOf(0)).answer).toBe('proved');
    expect(subset(schemaOf(0), schemaOf(1))).toMatchObject({ answer: 'refuted', witness: { title: '' } });
  });

  it('refutes next to references that lead in a circle, and says no more of them', () => {
    const circle: Schema = { allOf: [{ $ref: '#/$defs/circle' }] };
    const a: Schema = { $defs: { circle }, properties: { x: { $ref: '#/$defs/circle' } } };
    expect(subset(a, { type: 'object' })).toMatchObject({ answer: 'refuted' });
    expect(subset({ const: { x: 1 } }, a).answer).toBe('unknown');
  });

  it('looks at schemas of schemas as at any others', () => {
    const metaschema = { $ref: 'https://json-schema.org/draft/2020-12/schema' };
    expect(subset({ const: { type: 'string' } }, metaschema).answer).toBe('proved');
    expect(subset({ const: { type: 1 } }, metaschema).answer).toBe('refuted');
    expect(subset(metaschema, { type: ['object', 'boolean'] }).answer).toBe('proved');
  });

  it.each<[string, Schema, Schema]>([
    ['a list of thousands of constants', { enum: lots }, { anyOf: lots.map((value) => ({ const: value })) }],
    ['the same with each once', { enum: lots }, { oneOf: lots.map((value) => ({ const: value })) }],
    ['a member for each of hundreds of names', wide('string'), wide('string', 'null')],
    ['a union told apart by a member', union('string'), union('string', 'null')],
  ])('comes to an end with %s', (_, a, b) => {
    expect(subset(a, b).answer).toBe('proved');
  });

  it('tells deep schemas apart', () => {
    const deep = (leaf: Schema): Schema => {
      let schema = leaf;
      for (let depth = 0; depth < 200; depth++) schema = { type: 'object', properties: { a: schema }, required: ['a'] };
      return schema;
    };
    expect(answers(deep({ type: 'integer' }), deep({ type: 'number' }), '2020-12')).toBe('proved, refuted');
  });

  it('refutes next to a reference that leads nowhere, whatever it was meant to lead to', () => {
    const missing = (name: string): Schema => ({ $ref: `https://example.com/${name}` });
    const a: Schema = { type: ['object', 'null'], properties: { x: missing('a') } };
    expect(subset(a, { type: 'object' })).toMatchObject({ answer: 'refuted', witness: null });
    expect(subset({ const: { x: 1 } }, a).answer).toBe('unknown');
    // Valid if both lead to everything, and if both lead to nothing, but not if one does.
    const alike = {
      anyOf: [{ allOf: [missing('a'), missing('b')] }, { not: { anyOf: [missing('a'), missing('b')] } }],
    };
    expect(subset(alike, false).answer).toBe('unknown');
    expect(subset({ const: 1 }, alike).answer).toBe('unknown');
  });

  it('follows references into other documents', () => {
    const documents = { 'https://example.com/name': { type: 'string', minLength: 1 } };
    const a = { properties: { name: { $ref: 'https://example.com/name' } } };
    const b = { properties: { name: { type: 'string' } } };
    expect(subset(a, b, { documentsOfA: documents }).answer).toBe('proved');
    expect(subset(b, a, { documentsOfB: documents })).toMatchObject({ answer: 'refuted' });
  });

  it.each<[string, JsonObject, string]>([
    ['the document', { $ref: 'b.json#/$defs/n' }, 'b.json'],
    ['its identifier', { $id: 'https://x.example/s/a.json', $ref: 'b.json#/$defs/n' }, 'https://x.example/s/b.json'],
    ['its identifier, too', { $id: 'https://x.example/s/a.json', $ref: 'b.json#/$defs/n' }, 'b.json'],
    ['an identifier that is a path', { $id: '/s/a.json', $ref: 'b.json#/$defs/n' }, '/s/b.json'],
    [
      'draft-07, which ignores what is beside it',
      { $schema: 'http://json-schema.org/draft-07/schema#', $id: 'https://x.example/a', $ref: 'b.json#/$defs/n' },
      'b.json',
    ],
  ])('follows references that count from %s', (_, schema, uri) => {
    const documents = (maxLength: number): Record<string, Schema> => ({
      [uri]: { $defs: { n: { type: 'string', maxLength } } },
    });
    const ask = (a: number, b: number): string =>
      subset(schema, schema, { documentsOfA: documents(a), documentsOfB: documents(b) }).answer;
    expect([ask(3, 2), ask(2, 3)]).toEqual(['refuted', 'proved']);
  });
});
