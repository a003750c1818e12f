import type { ManifestEntry } from '../../../schemas/scripts/revision.ts';
import { emittedFile, manifest } from '../../../scripts/contract.ts';

/** What the emitted schemas use of JSON Schema, as far as types are made from it. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string | undefined;
  readonly format?: string;
  readonly minLength?: number;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

/** One emitted schema of a named type, catalog or code list. */
export interface Named {
  readonly name: string;
  readonly kind: 'type' | 'catalog' | 'codes';
  readonly profile: 'strict' | 'tolerant';
  /** Whether the values of an enumeration have documented positions. */
  readonly positions: boolean;
  /** Path of its file below `schemas/`. */
  readonly path: string;
  readonly schema: Schema;
}

const kinds: readonly string[] = ['type', 'catalog', 'codes'] satisfies Named['kind'][];

const isNamed = (entry: ManifestEntry): entry is ManifestEntry & Omit<Named, 'schema' | 'positions'> =>
  kinds.includes(entry.kind);

/** The revision that root exports stand for. */
export const defaultRevision: string = manifest.default;

/** Every named schema, by revision. */
export const revisions: ReadonlyMap<string, readonly Named[]> = new Map(
  Object.entries(manifest.revisions).map(([revision, entries]) => [
    revision,
    entries.filter(isNamed).map((entry) => ({
      ...entry,
      positions: manifest.positions.includes(revision),
      schema: emittedFile<Schema>(entry.path),
    })),
  ]),
);

/** @returns the first line of a file made from the given one, a path below `schemas/`. */
export const header = (path: string): string =>
  `// Generated from schemas/${path}; do not edit. To update it: npm run generate\n`;
