import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { allSchemaEntries, jsonOf, manifest, objectsIn, type Schema } from './emitted.ts';

// The other languages' test checks on every fixture that a draft-07 file accepts what its original does. Here: the form
// of the files, and ajv's verdicts on the examples in them.

/** The keywords of draft-07 with a meaning for validation or for readers (sections 6 to 10 of its specification). */
const keywords = new Set([
  ...['$schema', '$id', '$ref', '$comment', 'title', 'description', 'examples', 'definitions'],
  ...['type', 'enum', 'const', 'format', 'pattern', 'minLength', 'minimum', 'maximum'],
  ...['properties', 'required', 'additionalProperties', 'items', 'allOf', 'anyOf', 'oneOf', 'not'],
]);

const files = new Map(manifest.draft07.map(({ path }) => [path, jsonOf(path)]));

/** Every schema in a file, without what `examples`, `const` and `enum` hold. */
const schemasIn = (schema: Schema): Schema[] =>
  objectsIn(schema)
    .filter(([pointer]) => !/\/(?:examples|const|enum)(?:\/|$)/.test(pointer))
    .filter(([pointer]) => !/(?:^|\/)(?:properties|definitions)$/.test(pointer))
    .map(([, part]) => part);

/** Compiles each file once, for itself and for those that refer to it. */
const ajv = new Ajv({ strict: true, formats: { 'date-time': true } });
for (const file of files.values()) ajv.addSchema(file);

it('there is a draft-07 file for every schema', () => {
  const twins = (path: string): string => `draft-07/${path}`;
  expect(manifest.draft07.map(({ path }) => path)).toEqual(allSchemaEntries.map(({ path }) => twins(path)));
  for (const { path, $id } of manifest.draft07) expect($id).toBe(`${manifest.base}${path}`);
});

describe.each(manifest.draft07)('$path', ({ path, $id }) => {
  const schema = files.get(path) as Schema;

  it('has no keyword that draft-07 does not know, and nothing next to a $ref', () => {
    const parts = schemasIn(schema).map((part) => Object.keys(part));
    expect(parts.flat().filter((keyword) => !keywords.has(keyword))).toEqual([]);
    expect(parts.filter((part) => part.includes('$ref') && part.length > 1)).toEqual([]);
  });

  it('refers to schemas that are there, and says the same of the examples as its original', () => {
    expect(ajv.validateSchema(schema)).toBe(true);
    const validate = ajv.getSchema($id as string);
    expect(validate).toBeTypeOf('function');
    for (const example of (schema.examples as unknown[] | undefined) ?? []) expect(validate?.(example)).toBe(true);
    expect(validate?.(path.includes('/tolerant/') ? 1 : null)).toBe(false);
  });
});
