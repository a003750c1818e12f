import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeByAjv } from '../src/confirm/ajv.ts';
import { bundle } from '../src/confirm/bundle.ts';
import type { Json, Schema } from '../src/index.ts';
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

describe('a bundle for one value', () => {
  it('accepts the value exactly when the whole schema does', () => {
    const { documents, originals } = link([['a.json', schema]], {
      namespace: 'old',
      dialect: '2020-12',
      missing: 'same',
      keepNames: false,
    });
    const world = new World(documents, originals, false);
    const root = world.root([...documents.keys()][0] as string);
    if (!root) throw new Error('The document is in the world.');
    const verdict = (value: Json, given?: Json): boolean | undefined => {
      const judged = bundle(root, world, { assertFormat: false, assertSiblings: false }, given);
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
});
