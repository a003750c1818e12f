import { tokensOf } from '@referral-kit/text';
import { type Dialect, dialectOf } from '../dialect/dialect.ts';
import { type Located, Registry } from '../dialect/registry.ts';
import { isArray, isObject, isSchema, type Json, member, type Schema } from '../json.ts';
import { decoded, splitFragment } from '../link/uri.ts';
import { inOneVersion } from '../link/world-uri.ts';
import { Outlines } from './outline.ts';
import { type Put, put } from './put.ts';

/** A document whose references are resolved. */
export interface WorldDocument {
  readonly schema: Schema;
  readonly dialect: Dialect;
  /** The path, or the URI, that it was given by. */
  readonly path: string;
  /** What it names as its dialect, if that is not known. */
  readonly unknownDialect?: string;
}

/** Something to put somewhere in a document. */
export interface Placed extends Put {
  readonly uri: string;
}

/** Where a schema stands: in which document, and where in that. */
export interface Place {
  readonly uri: string;
  readonly tokens: readonly string[];
}

const placesIn = (uri: string, value: Json, tokens: readonly string[], into: Map<Json, Place>): void => {
  if (typeof value !== 'object' || value === null || into.has(value)) return;
  into.set(value, { uri, tokens });
  for (const [key, inner] of Object.entries(value)) placesIn(uri, inner, [...tokens, key], into);
};

/** The dialect that a schema names, if it is known. */
const dialectIn = (schema: Schema): Dialect | undefined => {
  const named = isObject(schema) ? member(schema, '$schema') : undefined;
  return named === undefined ? undefined : dialectOf(named);
};

/** The documents of both versions, by URI, in which every reference names a document and a place in it. */
export class World {
  readonly documents: ReadonlyMap<string, WorldDocument>;
  /** Whether some schema means another one depending on where validation came from. */
  readonly isDynamic: boolean;
  readonly outlines: Outlines;
  readonly #originals: ReadonlyMap<string, string>;
  readonly #resolved = new Map<string, Located | undefined>();
  #places: ReadonlyMap<Json, Place> | undefined;
  #registry: Registry | undefined;

  constructor(
    documents: ReadonlyMap<string, WorldDocument>,
    originals: ReadonlyMap<string, string>,
    isDynamic: boolean,
    outlines: Outlines = new Outlines(),
  ) {
    this.outlines = outlines;
    this.documents = documents;
    this.isDynamic = isDynamic;
    this.#originals = originals;
  }

  /** @returns a reference as it is written in the document */
  original(reference: string): string {
    return this.#originals.get(reference) ?? reference;
  }

  /** What knows names, where they have a meaning in addition to that of references. */
  get registry(): Registry {
    if (!this.#registry) {
      this.#registry = new Registry();
      for (const [uri, { schema, dialect }] of this.documents) this.#registry.add(schema, uri, dialect);
    }
    return this.#registry;
  }

  /** @returns the root of a document; undefined where there is none of the URI */
  root(uri: string): Located | undefined {
    const document = this.documents.get(uri);
    if (!document) return undefined;
    return { schema: document.schema, base: uri, dialect: dialectIn(document.schema) ?? document.dialect };
  }

  /** @returns where a schema stands that is in another one */
  locate(schema: Schema, from: Located): Located {
    if (this.isDynamic) return this.registry.locate(schema, from);
    return { schema, base: from.base, dialect: dialectIn(schema) ?? from.dialect };
  }

  /** @returns the schema that a reference leads to; undefined when there is none */
  resolve(reference: string, from?: Located): Located | undefined {
    if (this.isDynamic && from) return this.registry.resolve(reference, from);
    if (!this.#resolved.has(reference)) this.#resolved.set(reference, this.#find(reference));
    return this.#resolved.get(reference);
  }

  /**
   * @param reference one that depends on where validation came from
   * @returns all schemas that it may lead to
   */
  dynamicTargets(reference: string, from: Located): Located[] {
    const target = this.registry.resolve(reference, from);
    const others = this.registry.named(splitFragment(reference)[1]).filter(({ base }) => inOneVersion(base, from.base));
    return target ? [target, ...others] : others;
  }

  /** @returns where an object stands that is part of a document */
  placeOf(schema: Schema): Place | undefined {
    if (!this.#places) {
      const places = new Map<Json, Place>();
      for (const [uri, document] of this.documents) placesIn(uri, document.schema, [], places);
      this.#places = places;
    }
    return this.#places.get(schema);
  }

  #find(reference: string): Located | undefined {
    const [uri, fragment] = splitFragment(reference);
    let place = this.root(uri);
    let value: Json | undefined = place?.schema;
    for (const token of tokensOf(decoded(fragment))) {
      value = isArray(value) ? value[Number(token)] : isObject(value) ? member(value, token) : undefined;
      if (place && isObject(value)) place = this.locate(value, place);
    }
    return place && value !== undefined && isSchema(value) ? { ...place, schema: value } : undefined;
  }

  /** @returns a world in which something was put somewhere; what was not touched is shared */
  with(puts: readonly Placed[]): World {
    const documents = new Map(this.documents);
    for (const { uri, ...one } of puts) {
      const document = documents.get(uri);
      if (document) documents.set(uri, { ...document, schema: put(document.schema, [one]) as Schema });
    }
    return new World(documents, this.#originals, this.isDynamic, this.outlines);
  }
}
