import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiDescription, ManifestEntry } from '@referral-kit/codegen';

export const folder: string = join(import.meta.dirname, '..');

/** A file of the package, as text. */
export const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** A schema, or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** A file of the package, as JSON. */
export const jsonOf = (path: string): Schema => JSON.parse(textOf(path)) as Schema;

interface Manifest {
  readonly base: string;
  readonly default: string;
  readonly revisions: Readonly<Record<string, readonly ManifestEntry[]>>;
  readonly draft07: readonly ManifestEntry[];
  readonly apiDescriptions: readonly ApiDescription[];
}

export const manifest: Manifest = jsonOf('manifest.json') as unknown as Manifest;
export const revision: string = manifest.default;
export const revisions: readonly string[] = Object.keys(manifest.revisions);

/** Every emitted file of every revision. */
export const allEntries: readonly ManifestEntry[] = Object.values(manifest.revisions).flat();

/** An entry that is a schema. */
export type SchemaEntry = ManifestEntry & Required<Pick<ManifestEntry, '$id' | 'name' | 'profile'>>;

export const allSchemaEntries: readonly SchemaEntry[] = allEntries.filter(
  (entry): entry is SchemaEntry => entry.$id !== undefined,
);

/** @returns the entries of one revision that are schemas. */
export const schemaEntriesOf = (of: string): SchemaEntry[] =>
  allSchemaEntries.filter(({ path }) => path.startsWith(`${of}/`));

/** The schemas of the default revision. */
export const schemaEntries: readonly SchemaEntry[] = schemaEntriesOf(revision);

/** @returns the entry of a type, catalog or code list. */
export const entryOf = (name: string, profile: 'strict' | 'tolerant', of: string): SchemaEntry => {
  const entry = schemaEntriesOf(of).find(
    (each) => each.name === name && each.profile === profile && each.kind !== 'bundle',
  );
  if (!entry) throw new Error(`no ${profile} schema ${name} in ${of}`);
  return entry;
};

/** @returns the emitted schema of a type, catalog or code list; of the default revision unless told otherwise. */
export const schemaOf = (name: string, profile: 'strict' | 'tolerant' = 'strict', of: string = revision): Schema =>
  jsonOf(entryOf(name, profile, of).path);

/** Every object in a JSON value, with the JSON Pointer to it; the value itself first. */
export const objectsIn = (value: unknown, at = ''): [string, Schema][] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, part]) => objectsIn(part, `${at}/${name}`));
  return Array.isArray(value) ? inside : [[at, value as Schema], ...inside];
};
