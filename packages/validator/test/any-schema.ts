import type { Schema } from '@referral-kit/codegen';
import * as fc from 'fast-check';

/** Every keyword of the vocabularies of JSON Schema 2020-12, and of earlier drafts in its metaschema, with a value that it may have. */
export const keywordsOf2020: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['$schema', 'https://json-schema.org/draft/2020-12/schema'],
  ['$id', 'https://example.org/any.schema.json'],
  ['$ref', '#'],
  ['$anchor', 'here'],
  ['$dynamicRef', '#here'],
  ['$dynamicAnchor', 'here'],
  ['$vocabulary', {}],
  ['$comment', 'a'],
  ['$defs', { a: {} }],
  ['prefixItems', [{}]],
  ['items', { type: 'string' }],
  ['contains', {}],
  ['additionalProperties', false],
  ['properties', { a: { type: 'string' } }],
  ['patternProperties', { a: {} }],
  ['dependentSchemas', { a: {} }],
  ['propertyNames', {}],
  ['if', {}],
  ['then', {}],
  ['else', {}],
  ['allOf', [{}]],
  ['anyOf', [{}]],
  ['oneOf', [{}]],
  ['not', {}],
  ['unevaluatedItems', false],
  ['unevaluatedProperties', false],
  ['type', 'string'],
  ['const', 'a'],
  ['enum', ['a', 'b']],
  ['multipleOf', 1],
  ['maximum', 1],
  ['exclusiveMaximum', 1],
  ['minimum', 1],
  ['exclusiveMinimum', 1],
  ['maxLength', 1],
  ['minLength', 1],
  ['pattern', '^a'],
  ['maxItems', 1],
  ['minItems', 1],
  ['uniqueItems', true],
  ['maxContains', 1],
  ['minContains', 1],
  ['maxProperties', 1],
  ['minProperties', 1],
  ['required', ['a']],
  ['dependentRequired', { a: ['b'] }],
  ['title', 'a'],
  ['description', 'a'],
  ['default', 'a'],
  ['deprecated', true],
  ['readOnly', true],
  ['writeOnly', true],
  ['examples', ['a']],
  ['format', 'date-time'],
  ['contentEncoding', 'base64'],
  ['contentMediaType', 'text/plain'],
  ['contentSchema', {}],
  ['definitions', { a: {} }],
  ['dependencies', { a: ['b'] }],
  ['$recursiveAnchor', true],
  ['$recursiveRef', '#'],
]);

const utc = '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z';

/** What is said next to `format` is in the pattern, as in the contract; so ajv is to look at the pattern alone. */
export const formats = { 'date-time': true, email: true } as const;

const texts = fc.constantFrom('', 'a', 'b', 'c', 'ab', '😀', '2019-06-30T12:00:00Z', '2019-02-30T12:00:00Z');
// Not the empty name: ajv takes it for present where it is required.
const names = fc.constantFrom('a', 'b', 'c', 'a/b', 'constructor', '__proto__', ' ');

/** Now and then one more keyword, which changes what the others mean. */
const withMore = (schemas: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> =>
  fc.oneof(
    { weight: 6, arbitrary: schemas },
    {
      weight: 1,
      arbitrary: fc
        .tuple(schemas, fc.constantFrom(...keywordsOf2020))
        .filter(([, [keyword]]) => !keyword.startsWith('$'))
        .map(([schema, [keyword, value]]): Schema => ({ ...schema, [keyword]: value })),
    },
  );

const typed = (type: string): fc.Arbitrary<string | readonly string[]> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(type) }, fc.constantFrom([type, 'null'], ['null', type], [type]));

const text = fc.record<Schema>(
  {
    type: typed('string'),
    minLength: fc.constantFrom(0, 1, 2),
    pattern: fc.constantFrom('^a', 'b$', utc, '^.$'),
    format: fc.constantFrom('date-time', 'email'),
  } as never,
  { requiredKeys: ['type'] as never },
);

const listed = fc
  .uniqueArray(texts, { minLength: 1, maxLength: 3 })
  .chain((list) =>
    fc.constantFrom<Schema>(
      { enum: list },
      { type: 'string', enum: list },
      { type: 'string', enum: list, minLength: 1 },
      { type: 'string', const: list[0] as string },
    ),
  );

const number = fc.record(
  { type: typed('number'), minimum: fc.integer({ min: -2, max: 2 }), maximum: fc.integer({ min: -2, max: 2 }) },
  { requiredKeys: ['type'] },
) as fc.Arbitrary<Schema>;

const scalars = fc.oneof(
  text,
  listed,
  number,
  typed('boolean').map((type): Schema => ({ type })),
  fc.constant<Schema>({}),
);

/** Objects whose members go together in branches; some of the branches overlap, or are not what a branch may be. */
const unions = fc
  .record({
    first: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 }),
    second: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 }),
    all: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
    of: scalars,
    narrowed: scalars,
    required: fc.subarray(['a', 'b']),
    inFirst: fc.subarray(['a', 'b']),
    inSecond: fc.subarray(['a', 'b']),
    closed: fc.boolean(),
  })
  .map(
    ({ first, second, all, of, narrowed, required, inFirst, inSecond, closed }): Schema => ({
      type: 'object',
      properties: { a: { type: 'string', enum: all }, b: of },
      required,
      ...(closed && { additionalProperties: false }),
      oneOf: [
        { properties: { a: { enum: first }, b: narrowed }, required: inFirst },
        { type: 'object', properties: { a: { enum: second } }, required: inSecond },
      ],
    }),
  );

const object = (member: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> =>
  fc
    .record({
      type: typed('object'),
      members: fc.uniqueArray(fc.tuple(names, member), { maxLength: 3, selector: ([name]) => name }),
      required: fc.uniqueArray(names, { maxLength: 2 }),
      isListed: fc.boolean(),
      additional: fc.constantFrom<unknown>(undefined, undefined, true, false, {}, { type: 'string' }),
    })
    .map(({ type, members, required, isListed, additional }) => {
      const listed = required.filter((name) => !isListed || members.some(([known]) => known === name));
      return {
        type,
        properties: Object.fromEntries(members),
        ...(listed.length > 0 && { required: listed }),
        ...(additional !== undefined && { additionalProperties: additional }),
      } as unknown as Schema;
    });

const array = (item: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> =>
  fc.oneof(
    fc.record({ type: typed('array'), items: item }),
    fc.record({ type: typed('array') }),
    fc.constantFrom({ type: 'array', items: false }, { type: 'array', items: true }),
  ) as fc.Arbitrary<Schema>;

/** Small schemas of what is implemented, and of what is not. */
export const schemas: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    withMore(scalars),
    withMore(object(tie('schema'))),
    withMore(array(tie('schema'))),
    withMore(unions),
  ),
})).schema;

/** JSON values that such schemas tell apart. */
export const values: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    texts,
    fc.constantFrom<unknown>(null, true, false, -3, 0, 1, 1.5, 1e300),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .uniqueArray(fc.tuple(names, tie('value')), { maxLength: 3, selector: ([name]) => name })
      .map((members) =>
        JSON.parse(`{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)}}`),
      ),
  ),
})).value;
