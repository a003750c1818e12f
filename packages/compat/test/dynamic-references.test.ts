import { describe, expect, it } from 'vitest';
import { compare, type Finding, type Json, type JsonObject, subset } from '../src/index.ts';

type Files = Readonly<Record<string, Json>>;

const $schema = 'https://json-schema.org/draft/2020-12/schema';
const $recursive = 'https://json-schema.org/draft/2019-09/schema';

const findings = (old: Files, now: Files): readonly Finding[] =>
  compare({ files: old }, { files: now }, { role: 'writer' }).files.flatMap((file) => file.findings);

/** Schemas of which one, behind a dynamic reference, is given. */
const forms: Readonly<Record<string, (behind: JsonObject) => Files>> = {
  'by a dynamic anchor': (behind) => ({
    a: { $schema, properties: { a: { $dynamicRef: '#x' } }, $defs: { x: { $dynamicAnchor: 'x', ...behind } } },
  }),
  'by a plain anchor': (behind) => ({
    a: { $schema, properties: { a: { $dynamicRef: '#x' } }, $defs: { x: { $anchor: 'x', ...behind } } },
  }),
  'by a JSON Pointer': (behind) => ({
    a: { $schema, properties: { a: { $dynamicRef: '#/$defs/x' } }, $defs: { x: behind } },
  }),
  'of 2019-09': (behind) => ({
    a: { $schema: $recursive, properties: { a: { $recursiveRef: '#' } }, $recursiveAnchor: true, ...behind },
  }),
  'in another file': (behind) => ({
    a: { $schema, properties: { a: { $dynamicRef: 'b#x' } } },
    b: { $schema, $defs: { x: { $dynamicAnchor: 'x', ...behind } }, type: 'object' },
  }),
  'that a file binds for another': (behind) => ({
    a: { $schema, $id: 'https://x.example/a', $ref: 'b', $defs: { T: { $dynamicAnchor: 'T', ...behind } } },
    b: {
      $schema,
      $id: 'https://x.example/b',
      $defs: { T: { $dynamicAnchor: 'T' } },
      properties: { a: { $dynamicRef: '#T' } },
    },
  }),
  'in a resource inside the file': (behind) => ({
    a: {
      $schema,
      $id: 'https://x.example/a',
      properties: { q: { $ref: 'inner' } },
      $defs: {
        i: {
          $id: 'inner',
          properties: { a: { $dynamicRef: '#k' } },
          $defs: { k: { $dynamicAnchor: 'k', ...behind } },
        },
      },
    },
  }),
};

/** Where the change is told of: where the schema stands, or, in another file, at the reference. */
const places: Readonly<Record<string, string>> = {
  'by a dynamic anchor': '/$defs/x/enum',
  'by a plain anchor': '/$defs/x/enum',
  'by a JSON Pointer': '/$defs/x/enum',
  'of 2019-09': '/enum',
  'in another file': '/properties/a/$dynamicRef',
  'that a file binds for another': '/$defs/T/enum',
  'in a resource inside the file': '/$defs/i/$defs/k/enum',
};

describe.each(Object.entries(forms))('a dynamic reference %s', (name, form) => {
  it('shows a change where it was made', () => {
    const found = findings(form({ enum: [1, 2, {}, { a: 2 }] }), form({ enum: [1, {}] }));
    const own = found.filter(({ file, witness }) => file === 'a' && witness !== undefined);
    expect(own.map(({ newPointer }) => newPointer)).toEqual([places[name]]);
  });

  it('breaks documents where what it leads to accepts less', () => {
    const found = findings(form({ enum: [1, 2, {}, { a: 2 }] }), form({ enum: [1, {}] }));
    expect(found.map(({ bump }) => bump)).toContain('major');
    expect(found.filter(({ file, witness }) => file === 'a' && witness !== undefined)).not.toEqual([]);
    expect(found.map(({ message }) => message).join()).not.toContain('compat.invalid');
  });

  it('counts formats of what it leads to', () => {
    const found = findings(form({ format: 'date' }), form({ format: 'time' }));
    expect(found.map(({ bump }) => bump)).toContain('major');
  });

  it('is a patch where only what is said about it changed', () => {
    const found = findings(form({ type: 'object' }), form({ type: 'object', description: 'a text' }));
    expect(found.map(({ bump }) => bump)).toEqual(['patch']);
  });
});

it('subset and compare agree about what is behind a dynamic reference', () => {
  const schema = (values: number[]): JsonObject => forms['by a dynamic anchor']?.({ enum: values }).a as JsonObject;
  expect(subset(schema([1, 2]), schema([1])).answer).toBe('refuted');
  expect(subset(schema([1]), schema([1, 2])).answer).toBe('proved');
});
