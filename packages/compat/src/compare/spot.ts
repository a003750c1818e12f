import type { Located } from '../dialect/registry.ts';
import { isObject, type Json, member } from '../json.ts';
import type { Meanings } from '../world/meanings.ts';
import type { World } from '../world/world.ts';
import type { Tokens } from './changes.ts';

/** A schema in both versions. */
export interface Spot {
  readonly old: Located;
  readonly now: Located;
  readonly oldAt: Tokens;
  readonly newAt: Tokens;
}

export interface WalkOptions {
  readonly world: World;
  readonly meanings: Meanings;
  /** Whether two schemas, and all that they refer to, differ in nothing that a finding tells of. */
  readonly isUnchanged: (old: Located, now: Located) => boolean;
  /** The URI that a document of the old version has in the new one. */
  readonly partner: (uri: string) => string | undefined;
  /** The schemas of the old document that are compared by themselves, by JSON Pointer. */
  readonly entries: ReadonlySet<string>;
}

/** A reference that leads nowhere, and where it stands. */
export interface Lost {
  readonly reference: string;
  readonly oldAt: Tokens | undefined;
  readonly newAt: Tokens | undefined;
  /** The document, where it is another one. */
  readonly path?: string;
}

/** @returns the reference that a schema consists of, or has beside other keywords */
export const referenceOf = (schema: Json): string | undefined => {
  const reference = isObject(schema) ? member(schema, '$ref') : undefined;
  return typeof reference === 'string' ? reference : undefined;
};
