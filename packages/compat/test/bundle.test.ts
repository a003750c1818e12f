import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeByAjv } from '../src/confirm/ajv.ts';
import { bundle } from '../src/confirm/bundle.ts';
import { touched } from '../src/confirm/touched.ts';
import type { Located } from '../src/dialect/registry.ts';
import type { Dialect, Json, JsonObject, Schema } from '../src/index.ts';
import { link } from '../src/link/link.ts';
import { World } from '../src/world/world.ts';

const schema: Schema = {
  type: 'object',
  properties: {
    kind: { enum: ['list', 'leaf'] },
    parts: { type: 'array', items: { $ref: '#/$defs/part' }, contains: { type: ['object', 'string'] } },
    sizes: {
      anyOf: [
        { type: 'string', maxLength: 1 },
        { type: 'array', prefixItems: [{ type: 'integer' }] },
      ],
    },
  },
  patternProperties: { '^x': { type: 'integer' } },
  required: ['kind'],
  dependentSchemas: { parts: { properties: { kind: { const: 'list' } } } },
  dependentRequired: { sizes: ['parts'] },
  propertyNames: { maxLength: 5 },
  unevaluatedProperties: false,
  $defs: {
    part: { oneOf: [{ $ref: '#' }, { type: 'string' }, { type: 'object', required: ['x'], properties: { x: true } }] },
  },
};

const { tree: values } = fc.letrec<{ readonly tree: Json; readonly object: Json }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, fc.constantFrom<Json>('', 'ab', 1, 0.5, null, []), tie('object')),
  object: fc.record(
    {
      kind: fc.constantFrom<Json>('list', 'leaf', 1),
      parts: fc.oneof(fc.array(tie('tree'), { maxLength: 2 }), tie('tree')),
      sizes: fc.constantFrom<Json>('', 'ab', [1], ['a'], {}),
      x: fc.constantFrom<Json>(1, 'a'),
      abcdef: fc.constant<Json>(1),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Json>,
}));

const worldOf = (of: Schema, dialect: Dialect): { readonly world: World; readonly root: Located } => {
  const { documents, originals } = link([['a.json', of]], {
    namespace: 'old',
    dialect,
    missing: 'same',
    keepNames: false,
  });
  const world = new World(documents, originals, false);
  const root = world.root([...documents.keys()][0] as string);
  if (!root) throw new Error('The document is in the world.');
  return { world, root };
};

const options = { assertFormat: false, assertSiblings: false };

describe('a bundle for one value', () => {
  it('accepts the value exactly when the whole schema does', () => {
    const { world, root } = worldOf(schema, '2020-12');
    const verdict = (value: Json, given?: Json): boolean | undefined => {
      const judged = bundle(root, world, options, given);
      const question = { ...judged, dialect: 'https://json-schema.org/draft/2020-12/schema', values: [value] };
      return judgeByAjv(question, '2020-12')?.[0];
    };
    fc.assert(
      fc.property(values, (value) => {
        expect(verdict(value, value)).toBe(verdict(value));
      }),
      { numRuns: 150 },
    );
    expect(verdict({ kind: 'list', parts: [{ kind: 'leaf' }, { x: 1 }] })).toBe(true);
    expect(verdict({ kind: 'leaf', parts: [] })).toBe(false);
  });

  /** Of a union of branches, the text of the one that is met first, as it is given to validators with a value. */
  const given = (branch: JsonObject, value: Json, dialect: Dialect = '2020-12'): Json => {
    const { world, root } = worldOf({ anyOf: [branch, { maxProperties: 0 }] }, dialect);
    const { schema: made } = bundle(root, world, options, value);
    const container = dialect === '2020-12' ? '$defs' : 'definitions';
    const units = (made as JsonObject)[container] as JsonObject;
    return ((units.u0 as JsonObject).anyOf as readonly Json[])[0] as Json;
  };
  const rest = { properties: { note: { maxLength: 3 }, kind: { const: 'a' } }, additionalProperties: false };

  it.each<[string, JsonObject, Json, Json]>([
    ['its type', { type: 'array', ...rest }, { kind: 'a' }, { type: 'array' }],
    ['a member that is not there', { ...rest, required: ['kind', 'note'] }, { note: '' }, { required: ['kind'] }],
    ['the value of a member', rest, { kind: 'b', note: '' }, { properties: { kind: { const: 'a' } } }],
    [
      'the values that a member may have',
      { properties: { kind: { enum: ['a', null] }, note: {} }, maxProperties: 9 },
      { kind: false },
      { properties: { kind: { enum: ['a', null] } } },
    ],
    [
      'the type of a member',
      { properties: { kind: { type: 'string', maxLength: 3 } }, maxProperties: 9 },
      { kind: 1 },
      { properties: { kind: { type: 'string' } } },
    ],
  ])('is given no more of a branch than what refuses it: %s', (_, branch, value, expected) => {
    expect(given(branch, value)).toEqual(expected);
  });

  it.each<[string, JsonObject, Json, Dialect?]>([
    ['a value that is equal', rest, { kind: 'a' }],
    ['values that are compared part by part', { properties: { kind: { const: { a: 1 } } } }, { kind: { a: 1 } }],
    ['an integer', { properties: { kind: { type: 'integer' } } }, { kind: 1 }],
    ['a keyword that the dialect has not', { properties: { kind: { const: 'a' } } }, { kind: 'b' }, 'draft-04'],
    ['what is ignored beside a reference', { $ref: '#', type: 'array' }, { kind: 1 }, 'draft-07'],
  ])('is not refused by %s', (_, branch, value, dialect = '2020-12') => {
    const { world, root } = worldOf({ anyOf: [branch, { maxProperties: 0 }] }, dialect);
    const found = touched(root, value, world).get(
      ((root.schema as JsonObject).anyOf as readonly Schema[])[0] as Schema,
    );
    expect(found?.refusals.filter((refusal) => refusal !== undefined)).toEqual([]);
  });
});
