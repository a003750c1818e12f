import { emittedFile, manifest } from '../../../scripts/contract.ts';
import type { place } from './place.ts';

/** The two readings of a contract: what one writes, and what one reads from a live service. */
export const profiles = ['strict', 'tolerant'] as const;
export type Profile = (typeof profiles)[number];

/** A JSON Schema, as the contract's emitted files hold it. */
export interface Schema {
  readonly [place]?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly pattern?: string;
  readonly not?: { readonly type: 'string'; readonly pattern: string };
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly examples?: readonly string[];
}

/** One revision of the contract, as the validator's code is made from it. */
export interface Revision {
  readonly name: string;
  /** The documented types' names, sorted. */
  readonly types: readonly string[];
  readonly spellings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** @returns what is advised of a documented type beyond its schemas, if anything. */
  advice(type: string): Schema | undefined;
  /** @returns the emitted schema of a documented type. */
  schema(type: string, profile: Profile): Schema;
  /** @returns every emitted schema that the types of a profile are made of: types, catalogs and lists of codes. */
  files(profile: Profile): readonly Schema[];
  /** @returns the emitted schema with an `$id`, if there is one. */
  byId($id: string): Schema | undefined;
}

/** The kinds of schemas that no type is made of: bundles hold the types once more, and an advice decides about no verdict. */
const standing: readonly string[] = ['bundle', 'advice'];

/** The revision that the packages' root exports stand for. */
export const defaultRevision: string = manifest.default;

/** Every revision of the contract, oldest first. */
export const revisions: readonly Revision[] = Object.entries(manifest.revisions).map(([name, entries]) => {
  const byId = new Map(
    entries.filter(({ $id }) => $id).map((entry) => [entry.$id as string, emittedFile<Schema>(entry.path)]),
  );
  const get = ($id: string): Schema => {
    const schema = byId.get($id);
    if (!schema) throw new Error(`no schema with the $id ${$id}`);
    return schema;
  };
  const types = entries.filter((entry) => entry.kind === 'type');
  return {
    name,
    types: types.filter((entry) => entry.profile === 'strict').map((entry) => entry.name as string),
    spellings: emittedFile<{ spellings: Revision['spellings'] }>(`${name}/spellings.json`).spellings,
    advice: (type) => {
      const entry = entries.find(({ kind, name: of }) => kind === 'advice' && of === `${type}Advice`);
      return entry && get(entry.$id as string);
    },
    files: (profile) =>
      entries
        .filter((entry) => entry.profile === profile && entry.$id && !standing.includes(entry.kind))
        .map(({ $id }) => get($id as string)),
    byId: ($id) => byId.get($id),
    schema: (type, profile) =>
      get(types.find((entry) => entry.name === type && entry.profile === profile)?.$id ?? type),
  };
});
