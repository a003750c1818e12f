import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sha256 } from '../scripts/emit.ts';
import { entries, folder, jsonOf, manifest, revision, schemaEntries, textOf } from './emitted.ts';

it('the manifest lists the files of the folder, and no other', () => {
  const found = readdirSync(join(folder, revision), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  expect(entries.map(({ path }) => path).sort()).toEqual(found.sort());
  expect(new Set(schemaEntries.map(({ $id }) => $id)).size).toBe(schemaEntries.length);
  expect(Object.keys(manifest.revisions)).toContain(manifest.default);
});

it.each(entries)('$path has the hash of the manifest', ({ path, sha256: hash }) => {
  expect(sha256(textOf(path))).toBe(hash);
});

it.each(entries)('$path says that it is generated, and how', ({ path }) => {
  expect(jsonOf(path).$comment).toContain('npm run generate');
});

it.each(schemaEntries)('$path begins with its dialect and its own $id', ({ path, $id, name, kind }) => {
  const schema = jsonOf(path);
  expect(Object.keys(schema).slice(0, 2)).toEqual(['$schema', '$id']);
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.$id).toBe($id);
  expect($id).toBe(`https://schemas.referral-kit.dev/${path}`);
  expect(schema.title).toBe(name);
  expect(kind).not.toBe('transitions');
});

it('every type, catalog and code list has both profiles', () => {
  const names = (profile: string): string[] =>
    schemaEntries.filter((entry) => entry.profile === profile).map(({ kind, name }) => `${kind} ${name}`);
  expect(names('tolerant')).toEqual(names('strict'));
});

it('numbers keep the digits that a double loses', () => {
  const limit = '79228162514264337593543950335';
  for (const path of schemaEntries.map((entry) => entry.path)) {
    const text = textOf(path);
    if (!text.includes('"maximum"')) continue;
    expect(text).toContain(`"minimum": -${limit},`);
    expect(text).toContain(`"maximum": ${limit}\n`);
  }
  expect(textOf(`${revision}/referral-details.schema.json`)).toContain(limit);
});
