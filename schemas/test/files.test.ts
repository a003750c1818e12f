import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sha256 } from '../scripts/emit.ts';
import {
  allEntries,
  allSchemaEntries,
  folder,
  jsonOf,
  manifest,
  revision,
  revisions,
  schemaEntriesOf,
  textOf,
} from './emitted.ts';

it.each(revisions)('%s: the manifest lists the files of the folder, and no other', (revision) => {
  const found = readdirSync(join(folder, revision), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  const listed = manifest.revisions[revision] ?? [];
  expect(listed.map(({ path }) => path).sort()).toEqual(found.sort());
});

it('the manifest has a default, and no $id twice', () => {
  expect(new Set(allSchemaEntries.map(({ $id }) => $id)).size).toBe(allSchemaEntries.length);
  expect(revisions).toContain(manifest.default);
});

it.each(allEntries)('$path has the hash of the manifest', ({ path, sha256: hash }) => {
  expect(sha256(textOf(path))).toBe(hash);
});

it.each(allEntries)('$path says that it is generated, and how', ({ path }) => {
  expect(jsonOf(path).$comment).toContain('npm run generate');
});

it.each(allSchemaEntries)('$path begins with its dialect and its own $id', ({ path, $id, name, kind }) => {
  const schema = jsonOf(path);
  expect(Object.keys(schema).slice(0, 2)).toEqual(['$schema', '$id']);
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.$id).toBe($id);
  expect($id).toBe(manifest.base + path);
  expect(schema.title).toBe(name);
  expect(kind).not.toBe('transitions');
});

it.each(revisions)('%s: every type, catalog and code list has both profiles', (revision) => {
  const names = (profile: string): string[] =>
    schemaEntriesOf(revision)
      .filter((entry) => entry.profile === profile && entry.kind !== 'advice')
      .map(({ kind, name }) => `${kind} ${name}`);
  expect(names('tolerant')).toEqual(names('strict'));
});

it('numbers keep the digits that a double loses', () => {
  const limit = '79228162514264337593543950335';
  for (const path of allSchemaEntries.map((entry) => entry.path)) {
    const text = textOf(path);
    if (!text.includes('"minimum": -')) continue;
    expect(text).toContain(`"minimum": -${limit},`);
    expect(text).toContain(`"maximum": ${limit}\n`);
  }
  expect(textOf(`${revision}/referral-details.schema.json`)).toContain(limit);
});
