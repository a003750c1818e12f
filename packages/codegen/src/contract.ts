import { type DataKind, emittedFile, type ManifestEntry, manifest } from './manifest.ts';
import { slugOf } from './names.ts';
import type { Profile, Schema } from './schema.ts';

/** One emitted schema of a type, catalog or code list. */
export interface NamedSchema {
  readonly name: string;
  readonly kind: 'type' | 'catalog' | 'codes';
  readonly profile: Profile;
  /** Whether the values of an enumeration have documented positions. */
  readonly positions: boolean;
  /** Path of its file below `schemas/`. */
  readonly path: string;
  readonly schema: Schema;
}

/** One revision of the contract. */
export interface Revision {
  readonly name: string;
  /** Whether the values of its enumerations have documented positions. */
  readonly positions: boolean;
  /** The names of the documented types, sorted. */
  readonly types: readonly string[];
  /** The names of the types that are documents by themselves, in the manifest's order. */
  readonly documents: readonly string[];
  /** The schemas of types, catalogs and code lists, of both profiles. */
  readonly schemas: readonly NamedSchema[];
  /** The catalogs; both profiles have the same ones. */
  readonly catalogs: readonly NamedSchema[];
  /** Other spellings of members, by type: the canonical name by the spelling. */
  readonly spellings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** @returns the name of a documented type in folders, subpaths and files, such as `customer-profile` */
  slug(type: string): string;
  /** @returns the emitted schema of a documented type */
  schema(type: string, profile: Profile): Schema;
  /** @returns the emitted schemas that the types of a profile are made of: types, catalogs and lists of codes */
  files(profile: Profile): readonly Schema[];
  /** @returns the emitted schema with an `$id`, if there is one */
  byId($id: string): Schema | undefined;
  /** @returns what is advised of a documented type beyond its schemas, if anything */
  advice(type: string): Schema | undefined;
  /**
   * @param member the member of the file that has it; the kind itself, unless given
   * @returns what the emitted file of a kind holds that is no schema, if the revision has one
   */
  data<T>(kind: DataKind, member?: string): T | undefined;
}

const kinds: readonly string[] = ['type', 'catalog', 'codes'] satisfies NamedSchema['kind'][];

const isNamed = (entry: ManifestEntry): entry is ManifestEntry & Omit<NamedSchema, 'schema' | 'positions'> =>
  kinds.includes(entry.kind);

const revisionOf = (name: string, entries: readonly ManifestEntry[]): Revision => {
  const byId = new Map(
    entries.flatMap(({ $id, path }) => ($id === undefined ? [] : [[$id, emittedFile<Schema>(path)] as const])),
  );
  const get = ($id: string): Schema => {
    const schema = byId.get($id);
    if (!schema) throw new Error(`${name}: no schema with the $id ${$id}`);
    return schema;
  };
  const positions = manifest.positions.includes(name);
  const schemas = entries
    .filter(isNamed)
    .map((entry): NamedSchema => ({ ...entry, positions, schema: get(entry.$id as string) }));
  const typeOf = (type: string, profile: Profile): NamedSchema => {
    const found = schemas.find((one) => one.kind === 'type' && one.name === type && one.profile === profile);
    if (!found) throw new Error(`${name}: no ${profile} schema of a type ${type}`);
    return found;
  };
  const namesOf = (kind: ManifestEntry['kind']): string[] =>
    entries.flatMap((one) => (one.kind === kind && one.profile === 'strict' && one.name ? [one.name] : []));
  const data = <T>(kind: DataKind, member: string = kind): T | undefined => {
    const entry = entries.find((one) => one.kind === kind);
    return entry && emittedFile<Readonly<Record<string, T>>>(entry.path)[member];
  };
  return {
    name,
    positions,
    types: namesOf('type'),
    documents: namesOf('bundle'),
    schemas,
    catalogs: schemas.filter(({ kind, profile }) => kind === 'catalog' && profile === 'strict'),
    spellings: data<Revision['spellings']>('spellings') ?? {},
    slug: (type) => slugOf(typeOf(type, 'strict').path),
    schema: (type, profile) => typeOf(type, profile).schema,
    files: (profile) => schemas.filter((one) => one.profile === profile).map(({ schema }) => schema),
    byId: ($id) => byId.get($id),
    advice: (type) => {
      const entry = entries.find((one) => one.kind === 'advice' && one.name === `${type}Advice`);
      return entry && get(entry.$id as string);
    },
    data,
  };
};

/** The revision that the packages' root exports stand for. */
export const defaultRevision: string = manifest.default;

/** Every revision of the contract, oldest first. */
export const revisions: readonly Revision[] = Object.entries(manifest.revisions).map(([name, entries]) =>
  revisionOf(name, entries),
);
