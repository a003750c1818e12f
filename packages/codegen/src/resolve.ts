import type { Revision } from './contract.ts';
import { merge } from './merge.ts';
import { place, placeBelow, rootPlace, UnsupportedKeyword } from './place.ts';
import { annotations, type Schema } from './schema.ts';

// Turns an emitted schema into one that stands alone: references resolved, `allOf` merged. Each part of it
// knows its place in the emitted files.

/** The keywords that take the place of the schema they stand in. */
const replacing = ['$ref', 'allOf', 'anyOf'] as const;

const checkAlone = (schema: Schema, keyword: string, at: string): void => {
  const other = Object.keys(schema).find((name) => name !== keyword && !annotations.includes(name));
  if (other !== undefined) throw new UnsupportedKeyword(other, at, `it is not implemented next to ${keyword}`);
};

/** `anyOf: [X, null]` as X with null among its types. */
const nullable = (branches: readonly Schema[], at: string): Schema => {
  const [value, nothing, ...more] = branches;
  const isNull = nothing?.type === 'null' && Object.keys(nothing).length === 1;
  if (typeof value?.type !== 'string' || !isNull || more.length > 0)
    throw new UnsupportedKeyword('anyOf', at, 'only a schema with one type, or null, is implemented');
  return { ...value, type: [value.type, 'null'] };
};

class Resolver {
  readonly #revision: Pick<Revision, 'byId'>;
  /** The `$id`s that led here: a schema that holds itself has no end. */
  readonly #open: string[] = [];

  constructor(revision: Pick<Revision, 'byId'>) {
    this.#revision = revision;
  }

  file(schema: Schema): Schema {
    const { $id = '' } = schema;
    return this.#schema(schema, $id, rootPlace($id));
  }

  #reference($ref: string, base: string, at: string): Schema {
    const target = URL.canParse($ref, base) ? new URL($ref, base).href : $ref;
    if (target.includes('#'))
      throw new UnsupportedKeyword('$ref', at, 'only references to whole files are implemented');
    if (this.#open.includes(target)) throw new UnsupportedKeyword('$ref', at, 'it leads back to itself');
    const file = this.#revision.byId(target);
    if (!file) throw new UnsupportedKeyword('$ref', at, `no emitted file has the $id ${target}`);
    this.#open.push(target);
    const resolved = this.file(file);
    this.#open.pop();
    return resolved;
  }

  #schema(schema: Schema, base: string, at: string): Schema {
    if (typeof schema !== 'object' || schema === null)
      throw new UnsupportedKeyword(String(schema), at, 'only objects are implemented as schemas');
    for (const keyword of replacing) if (schema[keyword] !== undefined) checkAlone(schema, keyword, at);
    const within = (part: Schema, ...path: (string | number)[]): Schema =>
      this.#schema(part, base, placeBelow(at, ...path));
    const { $ref, allOf, anyOf, oneOf, properties, items } = schema;
    if ($ref !== undefined) return this.#reference($ref, base, at);
    if (allOf) return allOf.map((part, index) => within(part, 'allOf', index)).reduce(merge);
    if (anyOf) {
      const branches = anyOf.map((part, index) => (part.type === 'null' ? part : within(part, 'anyOf', index)));
      return nullable(branches, at);
    }
    return {
      ...schema,
      [place]: at,
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, part]) => [name, within(part, 'properties', name)]),
        ),
      }),
      ...(items && { items: within(items, 'items') }),
      ...(oneOf && { oneOf: oneOf.map((part, index) => within(part, 'oneOf', index)) }),
    };
  }
}

/**
 * @param schema an emitted file
 * @returns `schema` with nothing left to look up
 * @throws {UnsupportedKeyword} for what cannot be resolved
 */
export const resolve = (revision: Pick<Revision, 'byId'>, schema: Schema): Schema =>
  new Resolver(revision).file(schema);
