import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestEntry } from '../scripts/revision.ts';

export const folder: string = join(import.meta.dirname, '..');

/** A file of the package, as text. */
export const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** A schema, or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** A file of the package, as JSON. */
export const jsonOf = (path: string): Schema => JSON.parse(textOf(path)) as Schema;

interface Manifest {
  readonly default: string;
  readonly revisions: Readonly<Record<string, readonly ManifestEntry[]>>;
}

export const manifest: Manifest = jsonOf('manifest.json') as unknown as Manifest;
export const revision: string = manifest.default;
export const entries: readonly ManifestEntry[] = manifest.revisions[revision] ?? [];

/** An entry that is a schema. */
export type SchemaEntry = ManifestEntry & Required<Pick<ManifestEntry, '$id' | 'name' | 'profile'>>;

export const schemaEntries: readonly SchemaEntry[] = entries.filter(
  (entry): entry is SchemaEntry => entry.$id !== undefined,
);

/** @returns the emitted schema of a type, catalog or code list. */
export const schemaOf = (name: string, profile: 'strict' | 'tolerant' = 'strict'): Schema => {
  const entry = schemaEntries.find((each) => each.name === name && each.profile === profile && each.kind !== 'bundle');
  if (!entry) throw new Error(`no ${profile} schema ${name}`);
  return jsonOf(entry.path);
};

/** Every object in a JSON value, with the JSON Pointer to it; the value itself first. */
export const objectsIn = (value: unknown, at = ''): [string, Schema][] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, part]) => objectsIn(part, `${at}/${name}`));
  return Array.isArray(value) ? inside : [[at, value as Schema], ...inside];
};
