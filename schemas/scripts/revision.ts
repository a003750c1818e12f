import { posix } from 'node:path';
import { schemaHost } from '../source/parts/contract.ts';
import { type Json, jsonText, schemaText, sha256 } from './emit.ts';
import { bundle, identified, withReferences } from './references.ts';
import { tolerant } from './tolerant.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const note = 'Generated from schemas/source; do not edit. To change it, edit the source and run: npm run generate';

/** One emitted file, as the manifest lists it. */
export interface ManifestEntry {
  readonly path: string;
  readonly $id?: string;
  readonly kind: 'type' | 'catalog' | 'codes' | 'bundle' | 'transitions' | 'spellings';
  readonly name?: string;
  readonly profile?: 'strict' | 'tolerant';
  readonly sha256: string;
}

/** What a revision's `index.ts` exports: schemas with an `$id`, the transition table, the spellings. */
export type RevisionSource = Readonly<Record<string, unknown>>;

const kindOf = (path: string): ManifestEntry['kind'] =>
  path.includes('catalogs/') ? 'catalog' : path.includes('codes/') ? 'codes' : 'type';

const isSchema = (value: unknown): value is Json => typeof (value as Json | undefined)?.$id === 'string';

/** The emitted files of one revision: texts by path below `schemas/`, and their manifest entries. */
export interface EmittedRevision {
  readonly texts: ReadonlyMap<string, string>;
  readonly entries: readonly ManifestEntry[];
}

const strictSchemas = (source: RevisionSource): Map<string, Json> => {
  const found = new Map<string, Json>();
  // Through JSON, so that nothing of TypeBox but the schema is left.
  for (const value of Object.values(source)) if (isSchema(value)) identified(JSON.parse(JSON.stringify(value)), found);
  const sorted = [...found.values()].sort((a, b) => ((a.$id as string) < (b.$id as string) ? -1 : 1));
  return new Map(
    sorted.map((schema) => [schema.$id as string, { $schema: dialect, $comment: note, ...withReferences(schema) }]),
  );
};

/** @returns everything that `schemas/<revision>/` holds. */
export const emitRevision = (revision: string, source: RevisionSource): EmittedRevision => {
  const base = `${schemaHost}/${revision}/`;
  const texts = new Map<string, string>();
  const entries: ManifestEntry[] = [];
  const add = (path: string, text: string, entry: Omit<ManifestEntry, 'path' | 'sha256'>): void => {
    const full = posix.join(revision, path);
    texts.set(full, text);
    entries.push({ path: full, ...entry, sha256: sha256(text) });
  };
  const addProfile = (profile: 'strict' | 'tolerant', folder: string, schemas: ReadonlyMap<string, Json>): void => {
    for (const [$id, schema] of schemas) {
      const path = $id.slice(base.length);
      add(path, schemaText(schema), { $id, kind: kindOf(path), name: schema.title as string, profile });
    }
    const root = schemas.get(`${base}${folder}referral.schema.json`);
    if (!root) throw new Error(`${revision}: no schema named Referral`);
    const $id = `${base}${folder}referral.bundle.schema.json`;
    const path = `${folder}referral.bundle.schema.json`;
    add(path, schemaText(bundle(root, schemas, $id)), { $id, kind: 'bundle', name: 'Referral', profile });
  };

  const strict = strictSchemas(source);
  addProfile('strict', '', strict);
  const tolerantId = ($id: string): string => `${base}tolerant/${$id.slice(base.length)}`;
  addProfile(
    'tolerant',
    'tolerant/',
    new Map([...strict].map(([$id, schema]) => [tolerantId($id), tolerant(schema, tolerantId($id))])),
  );
  for (const kind of ['transitions', 'spellings'] as const) {
    if (!source[kind]) throw new Error(`${revision}: no ${kind}`);
    add(`${kind}.json`, jsonText({ $comment: note, revision, [kind]: source[kind] }), { kind });
  }
  return { texts, entries };
};
