import fc from 'fast-check';
import type { JsonObject } from '../src/index.ts';
import { isArray, isObject, type Json } from '../src/json.ts';
import { singleEdits } from './single-edits.ts';

const texts = ['a', 'b', 'c', 'red', 'green'] as const;

/** Leaves, as schemas that people write have them. */
const leaf: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({ type: fc.constant('string'), maxLength: fc.integer({ min: 2, max: 9 }) }),
  fc.record({ type: fc.constant('string'), pattern: fc.constantFrom('^[a-z]+$', '^a', 'b$') }),
  fc.record({ type: fc.constant('integer'), minimum: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ type: fc.constant('number'), maximum: fc.integer({ min: 4, max: 9 }) }),
  fc.record({ enum: fc.uniqueArray(fc.constantFrom(...texts), { minLength: 2, maxLength: 4 }) }),
  fc.record({ type: fc.constantFrom(['string', 'null'], ['integer', 'string'], ['array', 'null']) }),
) as fc.Arbitrary<JsonObject>;

const reference: fc.Arbitrary<JsonObject> = fc.constantFrom({ $ref: '#/$defs/one' }, { $ref: '#/$defs/two' });

const names = ['id', 'kind', 'items', 'note', 'order'] as const;

const node: fc.Arbitrary<JsonObject> = fc.letrec<{ node: JsonObject }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'medium' },
    leaf,
    fc.oneof(leaf, reference),
    fc
      .tuple(
        fc.dictionary(fc.constantFrom(...names), tie('node'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
        fc.boolean(),
        fc.boolean(),
      )
      .map(([properties, isClosed, isNeeded]) => ({
        type: 'object',
        properties,
        ...(isClosed && { additionalProperties: false }),
        ...(isNeeded && { required: [Object.keys(properties)[0] as string] }),
      })),
    tie('node').map((items) => ({ type: 'array', items })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    fc.tuple(tie('node'), tie('node')).map((allOf) => ({ allOf })),
  ),
})).node;

/** Whole schemas with definitions. */
const whole: fc.Arbitrary<JsonObject> = fc
  .tuple(fc.dictionary(fc.constantFrom(...names), node, { minKeys: 2, maxKeys: 5, noNullPrototype: true }), leaf, node)
  .map(([properties, one, two]) => ({
    type: 'object',
    properties,
    $defs: { one, two: isCircular(two) ? { type: 'object', properties: { two } } : two },
  }));

const isCircular = (value: Json): boolean => {
  if (isArray(value)) return value.some(isCircular);
  return isObject(value) && (value.$ref === '#/$defs/two' || Object.values(value).some(isCircular));
};

/** Two versions of a whole schema, with some edits between them. */
export const versions: fc.Arbitrary<readonly [old: JsonObject, now: JsonObject]> = fc
  .tuple(whole, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }))
  .map(([old, choices]) => {
    const now = choices.reduce((schema, choice) => {
      const edits = singleEdits(schema);
      return edits[choice % edits.length]?.schema ?? schema;
    }, old);
    return [old, now] as const;
  })
  // Engines differ about lists that have to hold something.
  .filter((both) => !/"(?:type|enum|anyOf|allOf)":\[\]/.test(JSON.stringify(both)));
