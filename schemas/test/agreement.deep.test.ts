import * as fc from 'fast-check';
import { Compile } from 'typebox/compile';
import { describe, expect, it } from 'vitest';
import { anyJson, document, nearMiss, type Revision, type TypeName } from '../../packages/testing/src/index.ts';
import { scaled } from '../../packages/testing/test/scaled.ts';
import { revision as defaultRevision, entryOf, jsonOf, revisions, schemaEntriesOf } from './emitted.ts';
import { ajvAccepts, newAjv } from './engines.ts';

type Definitions = Readonly<Record<string, Parameters<typeof Compile>[0]>>;

const types = revisions.flatMap((revision) =>
  schemaEntriesOf(revision)
    .filter(({ kind, profile }) => kind === 'type' && profile === 'strict')
    .map(({ name, $id }) => ({ revision: revision as Revision, name, $id })),
);

const runs = (revision: string): { numRuns: number } => ({
  numRuns: scaled(revision === defaultRevision ? 1000 : 100),
});

const instances = (name: string, revision: Revision): fc.Arbitrary<unknown> => {
  const type = name as TypeName;
  return fc.oneof(
    document(type, { revision }),
    document(type, { profile: 'tolerant', revision }),
    nearMiss(type, { revision }).map(({ value }) => value),
    anyJson(),
  );
};

it.each(types)(
  '$revision $name: the TypeBox definition and the emitted schema agree',
  async ({ revision, name, $id }) => {
    const definitions = (await import(`../source/${revision}/index.ts`)) as Definitions;
    const definition = definitions[name];
    if (!definition) throw new Error(`the source does not export ${name}`);
    const compiled = Compile(definition);
    fc.assert(
      fc.property(instances(name, revision), (value) => {
        expect(compiled.Check(value)).toBe(ajvAccepts($id, value));
      }),
      runs(revision),
    );
  },
);

const bundles = revisions.flatMap((revision) =>
  schemaEntriesOf(revision)
    .filter(({ kind }) => kind === 'bundle')
    .map((entry) => ({ ...entry, revision: revision as Revision })),
);

describe.each(bundles)('$path', ({ path, profile, name, revision }) => {
  it('agrees with the files that it is made of', () => {
    const bundle = newAjv().compile(jsonOf(path));
    const { $id } = entryOf(name, profile, revision);
    fc.assert(
      fc.property(instances(name, revision), (value) => {
        expect(bundle(value)).toBe(ajvAccepts($id, value));
      }),
      runs(revision),
    );
  });
});
