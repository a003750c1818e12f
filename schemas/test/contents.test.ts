import { describe, expect, it } from 'vitest';
import {
  jsonOf,
  objectsIn,
  revisions,
  type Schema,
  type SchemaEntry,
  schemaEntries,
  schemaEntriesOf,
} from './emitted.ts';

const members = (schema: Schema): [string, Schema][] =>
  Object.entries((schema.properties ?? {}) as Record<string, Schema>);

const described = (schema: Schema): boolean => [schema.title, schema.description].some((text) => text !== undefined);

describe.each(['strict', 'tolerant'] as const)('%s', (profile) => {
  const of = (kind: SchemaEntry['kind']): Schema[] =>
    schemaEntries.filter((entry) => entry.kind === kind && entry.profile === profile).map(({ path }) => jsonOf(path));
  const types = of('type');
  const objects = types.filter((schema) => schema.type === 'object');
  const lists = (schemas: readonly Schema[]): string[] =>
    schemas.flatMap((schema) => (schema.enum ?? schema.examples) as string[]);

  it('holds the 16 documented types: 11 objects with 57 members, 5 enums with 21 values', () => {
    expect(types).toHaveLength(16);
    expect(objects).toHaveLength(11);
    expect(objects.flatMap(members)).toHaveLength(57);
    expect(lists(types.filter((schema) => schema.type === 'string'))).toHaveLength(21);
  });

  it('holds 5 catalogs with 103 ids, none of them twice in one', () => {
    expect(of('catalog')).toHaveLength(5);
    expect(lists(of('catalog'))).toHaveLength(103);
    for (const catalog of of('catalog')) expect(new Set(lists([catalog])).size).toBe(lists([catalog]).length);
  });

  it('holds the code lists of countries and currencies', () => {
    const codes = Object.fromEntries(of('codes').map((schema) => [schema.title, lists([schema])]));
    expect(Object.keys(codes)).toEqual(['CountryCode', 'CurrencyCode']);
    for (const code of codes.CountryCode ?? []) expect(code).toMatch(/^[A-Z]{2}$/);
    for (const code of codes.CurrencyCode ?? []) expect(code).toMatch(/^[A-Z]{3}$/);
  });

  it('has a bundle that holds all that a Referral refers to, and nothing else', () => {
    // A tolerant tag may have any id, so nothing refers to the lists of ids any more.
    const left = profile === 'tolerant' ? ['IndustryId', 'ProductId', 'ServiceId', 'SolutionId'] : [];
    const names = [...types, ...of('codes'), ...of('catalog')].map((schema) => schema.title as string);
    const [bundle] = of('bundle');
    expect(Object.keys(bundle?.$defs as Schema).sort()).toEqual(
      names.filter((name) => name !== 'Referral' && !left.includes(name)).sort(),
    );
  });
});

describe.each(
  revisions.flatMap((revision) => (['strict', 'tolerant'] as const).map((profile) => ({ revision, profile }))),
)('$revision $profile', ({ revision, profile }) => {
  const of = (...kinds: SchemaEntry['kind'][]): Schema[] =>
    schemaEntriesOf(revision)
      .filter((entry) => kinds.includes(entry.kind) && entry.profile === profile)
      .map(({ path }) => jsonOf(path));
  const types = of('type');

  it('describes every type and every member', () => {
    for (const schema of [...types, ...of('catalog', 'codes', 'advice')]) {
      expect(schema.title, `${schema.$id}`).toBeTypeOf('string');
      expect(schema.description, `${schema.$id}`).toBeTypeOf('string');
      for (const [name, member] of members(schema)) expect(described(member), `${schema.$id} ${name}`).toBe(true);
    }
  });

  it('keeps $ref alone', () => {
    for (const schema of [...types, ...of('bundle')]) {
      for (const [pointer, part] of objectsIn(schema)) {
        if (part.$ref !== undefined) expect(Object.keys(part), `${schema.$id}#${pointer}`).toEqual(['$ref']);
      }
    }
  });

  it('refers to other files by relative paths, and from the bundle to itself alone', () => {
    const references = (schemas: readonly Schema[]): string[] =>
      schemas
        .flatMap((schema) => objectsIn(schema))
        .flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref] : []));
    for (const reference of references(types))
      expect(reference).toMatch(/^(?:catalogs\/|codes\/)?[a-z-]+\.schema\.json$/);
    for (const reference of references(of('bundle'))) expect(reference).toMatch(/^#\/\$defs\/[A-Za-z]+$/);
  });
});
