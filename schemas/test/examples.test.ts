import { expect, it } from 'vitest';
import { allSchemaEntries, jsonOf, revisions, type Schema, schemaEntriesOf } from './emitted.ts';
import { accepts } from './engines.ts';

const isDocument = (schema: Schema): boolean => schema.type !== 'string';

const documentsOf = (revision: string): string[] =>
  schemaEntriesOf(revision).flatMap(({ kind, profile, name }) =>
    kind === 'bundle' && profile === 'strict' ? [name] : [],
  );

const withExamples = allSchemaEntries.filter(({ path }) => isDocument(jsonOf(path)) && jsonOf(path).examples);

it.each(revisions)('%s: every document has an example, in its file and in its bundle, in both profiles', (revision) => {
  const entries = withExamples.filter(({ path }) => path.startsWith(`${revision}/`));
  const found = entries.map(({ kind, profile, name }) => `${kind} ${profile} ${name}`);
  const expected = documentsOf(revision).flatMap((name) =>
    ['type', 'bundle'].flatMap((kind) => ['strict', 'tolerant'].map((profile) => `${kind} ${profile} ${name}`)),
  );
  expect(found.sort()).toEqual(expected.sort());
});

it.each(withExamples)('$path: its examples are valid, in both profiles', async ({ path, name }) => {
  const { examples } = jsonOf(path) as { examples: readonly unknown[] };
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples)
    for (const profile of ['strict', 'tolerant'] as const)
      expect(await accepts(name, example, profile, path.split('/')[0])).toBe(true);
});
