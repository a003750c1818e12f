import { posix } from 'node:path';
import type { DataKind, ManifestEntry, Profile } from '@referral-kit/codegen';
import { fileName, schemaBase } from '../source/parts/contract.ts';
import type { RevisionSettings } from '../source/parts/settings.ts';
import { type Json, jsonText, schemaText, sha256 } from './emit.ts';
import { bundle, identified, withReferences } from './references.ts';
import { tolerant } from './tolerant.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const note = 'Generated from schemas/source; do not edit. To change it, edit the source and run: npm run generate';

/**
 * What a revision's `index.ts` exports: its settings, schemas with an `$id`, an example of each document, the transition
 * table and what practice adds to it, the spellings, the transition table of registrations, if it has them, and, unless
 * it is the first, how it corresponds to an earlier one.
 */
export type RevisionSource = Readonly<Record<string, unknown>> & { readonly settings: RevisionSettings };

/** The folders of schemas that are no types, with the kind of what is in them. */
const folders: Readonly<Record<string, ManifestEntry['kind']>> = {
  catalogs: 'catalog',
  codes: 'codes',
  advice: 'advice',
};

const kindOf = (path: string): ManifestEntry['kind'] => folders[posix.basename(posix.dirname(path))] ?? 'type';

const isSchema = (value: unknown): value is Json => typeof (value as Json | undefined)?.$id === 'string';

/** The emitted files of one revision: texts by path below `schemas/`, and their manifest entries. */
export interface EmittedRevision {
  readonly texts: ReadonlyMap<string, string>;
  readonly entries: readonly ManifestEntry[];
  /** What documents consist of: types, catalogs and lists of codes, by `$id`. */
  readonly schemas: Readonly<Record<Profile, ReadonlyMap<string, Json>>>;
}

const strictSchemas = (source: RevisionSource): Map<string, Json> => {
  const found = new Map<string, Json>();
  // Through JSON, so that nothing of TypeBox but the schema is left.
  for (const value of Object.values(source)) if (isSchema(value)) identified(JSON.parse(JSON.stringify(value)), found);
  const { examples = {} } = source as { readonly examples?: Readonly<Record<string, unknown>> };
  const exampleOf = ({ title }: Json) =>
    Object.hasOwn(examples, title as string) ? { examples: [examples[title as string]] } : {};
  const sorted = [...found.values()].sort((a, b) => ((a.$id as string) < (b.$id as string) ? -1 : 1));
  return new Map(
    sorted.map((schema) => [
      schema.$id as string,
      { $schema: dialect, $comment: note, ...withReferences(schema), ...exampleOf(schema) },
    ]),
  );
};

/** @returns what a revision says in addition to its schemas, by kind; a revision may have no registrations and no predecessor. */
const dataOf = ({ transitions, practice, spellings, ...source }: RevisionSource): [DataKind, Json][] => {
  if (!transitions || !practice || !spellings)
    throw new Error('revision: transitions, practice or spellings are missing');
  const { registrationTransitions, correspondence } = source as { [name: string]: Json | undefined };
  return [
    ['transitions', { transitions, practice }],
    ...(registrationTransitions ? [['registration-transitions', registrationTransitions] as [DataKind, Json]] : []),
    ['spellings', { spellings }],
    ...(correspondence ? [['correspondence', { correspondence }] as [DataKind, Json]] : []),
  ];
};

/** @returns everything that `schemas/<revision>/` holds. */
export const emitRevision = (revision: string, source: RevisionSource): EmittedRevision => {
  const base = `${schemaBase}${revision}/`;
  const texts = new Map<string, string>();
  const entries: ManifestEntry[] = [];
  const add = (path: string, text: string, entry: Omit<ManifestEntry, 'path' | 'sha256'>): void => {
    const full = posix.join(revision, path);
    texts.set(full, text);
    entries.push({ path: full, ...entry, sha256: sha256(text) });
  };
  const addProfile = (profile: Profile, folder: string, schemas: ReadonlyMap<string, Json>): void => {
    for (const [$id, schema] of schemas) {
      const path = $id.slice(base.length);
      add(path, schemaText(schema), { $id, kind: kindOf(path), name: schema.title as string, profile });
    }
    for (const name of source.settings.documents) {
      const path = `${folder}${fileName(name)}.bundle.schema.json`;
      const root = schemas.get(`${base}${folder}${fileName(name)}.schema.json`);
      if (!root) throw new Error(`${revision}: no schema named ${name}`);
      add(path, schemaText(bundle(root, schemas, `${base}${path}`)), {
        $id: `${base}${path}`,
        kind: 'bundle',
        name,
        profile,
      });
    }
  };
  const twin = ($id: string, schema: Json): [string, Json] => {
    const id = `${base}tolerant/${$id.slice(base.length)}`;
    return [id, tolerant(schema, id, source.settings.kept[schema.title as string])];
  };

  const strict = strictSchemas(source);
  addProfile('strict', '', strict);
  const parts = [...strict].filter(([$id]) => kindOf($id) !== 'advice');
  const twins = new Map(parts.map(([$id, schema]) => twin($id, schema)));
  addProfile('tolerant', 'tolerant/', twins);
  for (const [kind, data] of dataOf(source)) {
    add(`${kind}.json`, jsonText({ $comment: note, revision, ...data }), { kind });
  }
  return { texts, entries, schemas: { strict: new Map(parts), tolerant: twins } };
};
