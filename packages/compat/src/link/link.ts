import { pointerOf } from '@referral-kit/text';
import { type Dialect, dialectOf, idKeyword } from '../dialect/dialect.ts';
import { schemaMaps } from '../dialect/essence.ts';
import { metaschema } from '../dialect/metaschemas.ts';
import { isArray, isObject, type Json, type JsonObject, member, type Schema, valueAt } from '../json.ts';
import type { WorldDocument } from '../world/world.ts';
import { candidates } from './candidates.ts';
import { Catalogue, type Place, type Source, type Target } from './catalogue.ts';
import { absolute, decoded, splitFragment, uriOfPath } from './uri.ts';

/** Whether a document that is not there is the same in both versions, or may have changed. */
export type MissingOption = 'same' | 'changed';

export interface LinkOptions {
  /** Sets the URIs of one version apart from those of the other. */
  readonly namespace: string;
  /** The dialect of documents that name none. */
  readonly dialect: Dialect;
  readonly missing: MissingOption;
  /** Whether documents keep identifiers and anchors, as dynamic references need. */
  readonly keepNames: boolean;
}

/** The documents of one version, with every reference leading straight to a schema by document and JSON Pointer. */
export interface Linked {
  readonly documents: ReadonlyMap<string, WorldDocument>;
  /** References as they are written, by what they became. */
  readonly originals: ReadonlyMap<string, string>;
}

const data = new Set(['const', 'default', 'enum', 'examples']);
const dynamic = new Set(['$dynamicRef', '$dynamicAnchor', '$recursiveRef', '$recursiveAnchor']);

/** A reference that leads nowhere, in the URIs of a world. */
export const lostScheme = 'lost:';

/** @returns whether a reference leads nowhere, and what it stands for may have changed between the versions */
export const mayHaveChanged = (reference: string): boolean => /^lost:\S+ /.test(reference);

/** @returns whether a value holds a keyword whose meaning depends on where validation came from */

export const isDynamic = (value: Json): boolean => {
  if (isArray(value)) return value.some(isDynamic);
  return isObject(value) && Object.entries(value).some(([key, inner]) => dynamic.has(key) || isDynamic(inner));
};

/** @returns the URI of a document of one version */
export const worldUri = (namespace: string, path: string): string =>
  `https://compat.invalid/${namespace}/${encodeURIComponent(path)}`;

const unknownDialect = (schema: Schema): { readonly unknownDialect?: string } => {
  const named = isObject(schema) ? member(schema, '$schema') : undefined;
  return typeof named === 'string' && dialectOf(named) === undefined ? { unknownDialect: named } : {};
};

/** Resolves the references of the documents of one version. */
class Linker {
  readonly #catalogue = new Catalogue();
  readonly #options: LinkOptions;
  readonly #originals = new Map<string, string>();
  readonly #meta = new Map<string, Source>();

  constructor(documents: readonly (readonly [path: string, schema: Schema])[], options: LinkOptions) {
    this.#options = options;
    for (const [path, schema] of documents) {
      const named = isObject(schema) ? member(schema, '$schema') : undefined;
      const dialect = (named !== undefined && dialectOf(named)) || options.dialect;
      this.#catalogue.add({ path, retrieval: uriOfPath(path), schema, dialect });
    }
  }

  linked(): Linked {
    const documents = new Map<string, WorldDocument>();
    const take = (source: Source, uri: string): void => {
      documents.set(uri, {
        schema: this.#rewrite(source.schema, source) as Schema,
        dialect: source.dialect,
        path: source.path,
        ...unknownDialect(source.schema),
      });
    };
    for (const source of [...this.#catalogue.sources]) take(source, this.#uriOf(source));
    for (const [uri, source] of this.#meta) if (!documents.has(uri)) take(source, uri);
    return { documents, originals: this.#originals };
  }

  #rewrite(value: Json, source: Source, around?: Place): Json {
    if (isArray(value)) return value.map((item) => this.#rewrite(item, source, around));
    if (!isObject(value)) return value;
    const place = this.#catalogue.placeOf(value) ?? around;
    if (!place) return value;
    const isKnown = this.#catalogue.placeOf(value) !== undefined;
    const entries = Object.entries(value).filter(([keyword]) => !isKnown || !this.#isName(keyword, value, place));
    return Object.fromEntries(
      entries.map(([keyword, inner]) => [keyword, this.#keyword(keyword, inner, source, place)]),
    );
  }

  /** Names have served their purpose once references lead straight to what they name. */
  #isName(keyword: string, schema: JsonObject, { dialect }: Place): boolean {
    if (keyword === '$schema') return dialectOf(schema[keyword] as Json) === undefined;
    if (this.#options.keepNames) return false;
    return (keyword === idKeyword(dialect) || keyword === '$anchor') && typeof schema[keyword] === 'string';
  }

  #keyword(keyword: string, value: Json, source: Source, place: Place): Json {
    if (data.has(keyword)) return value;
    if (keyword === '$ref' && typeof value === 'string') return this.#reference(value, source, place);
    if (this.#options.keepNames && typeof value === 'string') {
      if (keyword === '$id' && !value.startsWith('#')) return this.#resourceUri({ source, tokens: place.resource });
      if (keyword === '$dynamicRef' || keyword === '$recursiveRef') return this.#dynamicReference(value, source, place);
    }
    if (schemaMaps.has(keyword) && isObject(value))
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, this.#rewrite(inner, source, place)]),
      );
    return this.#rewrite(value, source, place);
  }

  #reference(reference: string, source: Source, place: Place): string {
    const target = this.#target(reference, source, place);
    const linked = target ? this.#uriTo(target) : this.#lost(reference, place);
    if (!this.#originals.has(linked)) this.#originals.set(linked, reference);
    return linked;
  }

  #dynamicReference(reference: string, source: Source, place: Place): string {
    if (reference.startsWith('#')) return reference;
    const target = this.#target(reference, source, place);
    return target ? `${this.#resourceUri(target)}#${splitFragment(reference)[1]}` : this.#lost(reference, place);
  }

  #uriOf(source: Source): string {
    for (const [uri, meta] of this.#meta) if (meta === source) return uri;
    return worldUri(this.#options.namespace, source.path);
  }

  /** The resource that a schema is part of, where resources keep their names. */
  #resourceOf({ source, tokens }: Target): readonly string[] {
    if (!this.#options.keepNames) return [];
    for (let length = tokens.length; length > 0; length--) {
      const schema = valueAt(source.schema, tokens.slice(0, length));
      const place = isObject(schema) ? this.#catalogue.placeOf(schema) : undefined;
      if (place) return place.resource;
    }
    return [];
  }

  #resourceUri(target: Target): string {
    const resource = this.#resourceOf(target);
    const uri = this.#uriOf(target.source);
    return resource.length === 0 ? uri : `${uri}/${encodeURIComponent(pointerOf(resource))}`;
  }

  #uriTo(target: Target): string {
    const tokens = target.tokens.slice(this.#resourceOf(target).length);
    return `${this.#resourceUri(target)}#${encodeURI(pointerOf(tokens))}`;
  }

  #lost(reference: string, { base }: Place): string {
    const uri = absolute(reference, base) ?? reference;
    return `${lostScheme}${this.#options.missing === 'same' ? '' : `${this.#options.namespace} `}${uri}`;
  }

  #target(reference: string, source: Source, place: Place): Target | undefined {
    const own: Target = { source, tokens: place.resource };
    if (reference === '#') return own;
    if (reference.startsWith('#/')) {
      const pointer = decoded(reference.slice(1));
      // Tools that do not heed identifiers inside a document count from its root.
      return this.#catalogue.within(own, pointer) ?? this.#catalogue.within({ source, tokens: [] }, pointer);
    }
    for (const uri of candidates(reference, place, source)) {
      const target = this.#catalogue.find(uri, source);
      if (target) return target;
    }
    return this.#onDisk(reference, source) ?? this.#metaschema(reference, source, place);
  }

  /** A path from the root of some disk: the file whose path it ends with, the longest first. */
  #onDisk(reference: string, source: Source): Target | undefined {
    if (!/^file:\/\//i.test(reference) || !URL.canParse(reference)) return undefined;
    const { pathname, hash } = new URL(reference);
    const path = decoded(pathname);
    const [found] = this.#catalogue.sources
      .filter((other) => path === `/${other.path}` || path.endsWith(`/${other.path}`))
      .sort((left, right) => right.path.length - left.path.length);
    return found && this.#catalogue.find(`${found.retrieval}${hash}`, source);
  }

  #metaschema(reference: string, source: Source, { base }: Place): Target | undefined {
    const [uri] = splitFragment(absolute(reference, base) ?? reference);
    const schema = this.#meta.has(uri) ? undefined : metaschema(uri);
    if (!schema) return undefined;
    const meta: Source = {
      path: uri,
      retrieval: uri,
      schema,
      dialect: dialectOf(schema.$schema as Json) ?? this.#options.dialect,
    };
    this.#meta.set(uri, meta);
    this.#catalogue.add(meta);
    return this.#catalogue.find(absolute(reference, base) ?? reference, source);
  }
}

/**
 * @param documents by path or URI
 * @returns the documents, with every reference naming a document and a place in it
 */
export const link = (documents: readonly (readonly [path: string, schema: Schema])[], options: LinkOptions): Linked =>
  new Linker(documents, options).linked();
