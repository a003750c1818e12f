import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type Fixture, readFixtures } from '../../scripts/fixtures/fixture.ts';
import { sha256 } from '../scripts/emit.ts';
import {
  allSchemaEntries,
  folder,
  jsonOf,
  manifest,
  objectsIn,
  revisions,
  type Schema,
  schemaEntriesOf,
  textOf,
} from './emitted.ts';

const { apiDescriptions } = manifest;
const fixtures = readFixtures();

const componentsIn = (path: string): Readonly<Record<string, Schema>> =>
  (jsonOf(path).components as { schemas: Readonly<Record<string, Schema>> }).schemas;

const typeOf = ({ revision, type }: Fixture): string =>
  schemaEntriesOf(revision).find(({ kind, path }) => kind === 'type' && path.endsWith(`/${type}.schema.json`))?.name ??
  '';

/** What the components of a file say of a value: of OpenAPI 3.0 as ajv reads it, which knows `nullable`. */
const judge = (path: string, format: string): ((name: string, value: unknown) => boolean) => {
  const options = { strict: false, formats: { 'date-time': true } } as const;
  const ajv = format === 'openapi-3.1' ? new Ajv2020(options) : new Ajv(options);
  ajv.addSchema(jsonOf(path), 'api');
  return (name, value) => ajv.getSchema(`api#/components/schemas/${name}`)?.(value) as boolean;
};

const all = (format: string): object[] =>
  revisions.flatMap((revision) =>
    ['strict', 'tolerant'].map((profile) => expect.objectContaining({ format, revision, profile })),
  );

it('the manifest lists OpenAPI 3.1 and 3.0 for every revision and profile, and no file is without its entry', () => {
  for (const format of ['openapi-3.1', 'openapi-3.0'])
    expect(apiDescriptions.filter((entry) => entry.format === format)).toEqual(all(format));
  const found = ['openapi', 'asyncapi'].flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).map((path) => `${name}/${path}`),
  );
  expect(apiDescriptions.map(({ path }) => path).sort()).toEqual(found.filter((path) => path.endsWith('.json')).sort());
});

describe.each(apiDescriptions)('$path', ({ path, format, revision, profile, sha256: hash }) => {
  const components = componentsIn(path);
  const schemas = Object.values(components).flatMap((schema) => objectsIn(schema));
  const accepts = judge(path, format);

  it('has the hash of the manifest, and says that it is generated', () => {
    expect(sha256(textOf(path))).toBe(hash);
    expect(jsonOf(path)['x-generated']).toContain('npm run generate');
  });

  it('refers to its own components alone, by names that OpenAPI allows', () => {
    for (const name of Object.keys(components)) expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
    const names = schemas.flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref] : []));
    const own = new Set(Object.keys(components).map((name) => `#/components/schemas/${name}`));
    expect(names.filter((name) => !own.has(name))).toEqual([]);
  });

  it('describes every component, and has no identities', () => {
    for (const schema of Object.values(components)) expect(schema.description).toBeTypeOf('string');
    const identities = ['$schema', '$id', '$comment'];
    expect(schemas.filter(([, part]) => identities.some((key) => Object.hasOwn(part, key)))).toEqual([]);
  });

  it('has examples, all of them valid', () => {
    const examples = Object.entries(components).flatMap(([name, { examples, example }]) =>
      [...((examples ?? []) as unknown[]), ...(example === undefined ? [] : [example])].map((value) => ({
        name,
        value,
      })),
    );
    const documents = schemaEntriesOf(revision).filter(({ kind }) => kind === 'bundle');
    const names = new Set(examples.map(({ name }) => name));
    for (const { name } of documents) if (name in components) expect(names).toContain(name);
    expect(examples.filter(({ name, value }) => !accepts(name, value))).toEqual([]);
  });

  it('reaches the verdict of every fixture', () => {
    const own = fixtures.filter(
      (one) => one.revision === revision && one.profile === profile && typeOf(one) in components,
    );
    expect(own.length).toBeGreaterThan(0);
    const misjudged = own.filter((one) => accepts(typeOf(one), one.value) !== one.valid);
    expect(misjudged.map((one) => one.path)).toEqual([]);
  });
});

describe.each(apiDescriptions.filter(({ format }) => format.startsWith('openapi')))('$path', (entry) => {
  it('has a component for every type, catalog and code list', () => {
    const kinds = ['type', 'catalog', 'codes'];
    const expected = allSchemaEntries.filter(
      ({ path, profile, kind }) =>
        path.startsWith(`${entry.revision}/`) && profile === entry.profile && kinds.includes(kind),
    );
    expect(Object.keys(componentsIn(entry.path)).sort()).toEqual(expected.map(({ name }) => name).sort());
  });
});
