import { describe, expect, it } from 'vitest';
import { compare, type Json, type JsonObject, type Schema } from '../src/index.ts';

/** Members of documents may be called what keywords are called. */
const names = [
  '$anchor',
  '$defs',
  '$id',
  '$ref',
  '$schema',
  '__proto__',
  'const',
  'constructor',
  'default',
  'definitions',
  'deprecated',
  'description',
  'enum',
  'examples',
  'format',
  'id',
  'items',
  'pattern',
  'properties',
  'readOnly',
  'required',
  'title',
  'type',
];

const D7 = 'http://json-schema.org/draft-07/schema#';

const named = (name: string, value: Json): JsonObject => Object.fromEntries([[name, value]]);

/** A schema that says something about a member, and one that accepts less. */
const breaks: Readonly<Record<string, (name: string, isNow: boolean) => Schema>> = {
  dependentRequired: (name, isNow) => ({ dependentRequired: named(name, isNow ? ['b', 'c'] : ['b']) }),
  'dependencies, a list': (name, isNow) => ({ $schema: D7, dependencies: named(name, isNow ? ['b', 'c'] : ['b']) }),
  'dependencies, a schema': (name, isNow) => ({
    $schema: D7,
    dependencies: named(name, { required: isNow ? ['b', 'c'] : ['b'] }),
  }),
  dependentSchemas: (name, isNow) => ({ dependentSchemas: named(name, { required: isNow ? ['b', 'c'] : ['b'] }) }),
  properties: (name, isNow) => ({ properties: named(name, { enum: isNow ? [1] : [1, 2] }) }),
  required: (name, isNow) => ({ required: isNow ? ['b', name] : ['b'] }),
  $defs: (name, isNow) => ({
    properties: { a: { $ref: `#/$defs/${name}` } },
    $defs: named(name, { enum: isNow ? [1] : [1, 2] }),
  }),
  const: (name, isNow) => ({ const: named(name, isNow ? 1 : 2) }),
  enum: (name, isNow) => ({ enum: isNow ? [1] : [named(name, 2), 1] }),
};

describe.each(Object.entries(breaks))('a break by %s', (_, schema) => {
  it.each(names)('is one where the member is called %s', (name) => {
    const [old, now] = [schema(name, false), schema(name, true)];
    const { bump, files } = compare({ files: { a: old } }, { files: { a: now } }, { role: 'writer' });
    expect(bump).toBe('major');
    const [finding, ...others] = files.flatMap((file) => file.findings);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ bump: 'major', witness: expect.anything() });
    expect(finding?.rule).toMatch(/\/(?:narrowed|changed)$/);
  });
});
