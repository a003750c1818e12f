import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manifest, revisions, slugOf } from '../src/index.ts';
import { stringLiteral } from '../src/write/index.ts';

describe('slugOf', () => {
  test.each([
    ['2100-01-01/level2-tag.schema.json', 'level2-tag'],
    ['2100-01-01/tolerant/catalogs/customer-size.schema.json', 'customer-size'],
    ['https://schemas.example/2100-01-01/level-2-tag.schema.json', 'level-2-tag'],
  ])('%s is %s', (path, slug) => expect(slugOf(path)).toBe(slug));

  test('of a file that is no schema is an error', () => {
    expect(() => slugOf('2100-01-01/transitions.json')).toThrow('transitions.json');
  });
});

test.each(revisions.map((revision) => [revision.name, revision] as const))(
  'a type of %s has the slug of its own file, in both profiles',
  (name, { types, slug, schema }) => {
    const strict = manifest.revisions[name]?.filter(({ kind, profile }) => kind === 'type' && profile === 'strict');
    expect(types).toHaveLength(strict?.length ?? 0);
    expect(new Set(types.map(slug)).size).toBe(types.length);
    for (const type of types) {
      for (const profile of ['strict', 'tolerant'] as const) {
        expect(schema(type, profile).$id).toMatch(new RegExp(`/${slug(type)}\\.schema\\.json$`));
      }
    }
  },
);

test('a string literal is the text that it was made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const literal = stringLiteral(text);
      expect(literal).not.toMatch(/[\n\r]/);
      expect(new Function(`return ${literal}`)()).toBe(text);
    }),
  );
});
