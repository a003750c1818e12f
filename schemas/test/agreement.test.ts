import * as fc from 'fast-check';
import { Compile } from 'typebox/compile';
import { describe, expect, it } from 'vitest';
import { anyJson, document, nearMiss, type TypeName } from '../../packages/testing/src/index.ts';
import * as source from '../source/2018-10-01/index.ts';
import { jsonOf, schemaEntries } from './emitted.ts';
import { ajvAccepts, newAjv } from './engines.ts';

const definitions = source as unknown as Readonly<Record<string, Parameters<typeof Compile>[0]>>;
const types = schemaEntries.filter(({ kind, profile }) => kind === 'type' && profile === 'strict');

const instances = (name: string): fc.Arbitrary<unknown> => {
  const type = name as TypeName;
  return fc.oneof(
    document(type),
    document(type, { profile: 'tolerant' }),
    nearMiss(type).map(({ value }) => value),
    anyJson(),
  );
};

it.each(types)('$name: the TypeBox definition and the emitted schema agree', ({ name, $id }) => {
  const definition = definitions[name];
  if (!definition) throw new Error(`the source does not export ${name}`);
  const compiled = Compile(definition);
  fc.assert(
    fc.property(instances(name), (value) => {
      expect(compiled.Check(value)).toBe(ajvAccepts($id, value));
    }),
    { numRuns: 1000 },
  );
});

describe.each(schemaEntries.filter(({ kind }) => kind === 'bundle'))('$path', ({ path, profile }) => {
  it('agrees with the files that it is made of', () => {
    const bundle = newAjv().compile(jsonOf(path));
    const file = schemaEntries.find(
      (entry) => entry.name === 'Referral' && entry.kind === 'type' && entry.profile === profile,
    );
    fc.assert(
      fc.property(instances('Referral'), (value) => {
        expect(bundle(value)).toBe(ajvAccepts(String(file?.$id), value));
      }),
      { numRuns: 1000 },
    );
  });
});
