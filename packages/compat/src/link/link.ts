import { pointerOf } from '@referral-kit/text';
import { type Dialect, dialectOf, idKeyword } from '../dialect/dialect.ts';
import { schemaMaps } from '../dialect/essence.ts';
import { isArray, isObject, type Json, type JsonObject, mapMembers, member, type Schema, valueAt } from '../json.ts';
import type { WorldDocument } from '../world/world.ts';
import type { Place, Source, Target } from './catalogue.ts';
import { Targets } from './targets.ts';
import { absolute, splitFragment } from './uri.ts';
import { lostScheme, worldUri } from './world-uri.ts';

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

const unknownDialect = (schema: Schema): { readonly unknownDialect?: string } => {
  const named = isObject(schema) ? member(schema, '$schema') : undefined;
  return typeof named === 'string' && dialectOf(named) === undefined ? { unknownDialect: named } : {};
};

/** Resolves the references of the documents of one version. */
class Linker {
  readonly #targets: Targets;
  readonly #options: LinkOptions;
  readonly #originals = new Map<string, string>();

  constructor(documents: readonly (readonly [path: string, schema: Schema])[], options: LinkOptions) {
    this.#options = options;
    this.#targets = new Targets(documents, options.dialect);
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
    for (const source of [...this.#targets.catalogue.sources]) take(source, this.#uriOf(source));
    for (const [uri, source] of this.#targets.metaschemas) if (!documents.has(uri)) take(source, uri);
    return { documents, originals: this.#originals };
  }

  #rewrite(value: Json, source: Source, around?: Place): Json {
    if (isArray(value)) return value.map((item) => this.#rewrite(item, source, around));
    if (!isObject(value)) return value;
    const own = this.#targets.catalogue.placeOf(value);
    const place = own ?? around;
    if (!place) return value;
    return mapMembers(value, (inner, keyword) =>
      own && this.#isName(keyword, value, place) ? undefined : this.#keyword(keyword, inner, source, place),
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
      return mapMembers(value, (inner) => this.#rewrite(inner, source, place));
    return this.#rewrite(value, source, place);
  }

  #reference(reference: string, source: Source, place: Place): string {
    const target = this.#targets.of(reference, source, place);
    const linked = target ? this.#uriTo(target) : this.#lost(reference, place);
    if (!this.#originals.has(linked)) this.#originals.set(linked, reference);
    return linked;
  }

  #dynamicReference(reference: string, source: Source, place: Place): string {
    if (reference.startsWith('#')) return reference;
    const target = this.#targets.of(reference, source, place);
    const linked = target
      ? `${this.#resourceUri(target)}#${splitFragment(reference)[1]}`
      : this.#lost(reference, place);
    if (!this.#originals.has(linked)) this.#originals.set(linked, reference);
    return linked;
  }

  #uriOf(source: Source): string {
    for (const [uri, meta] of this.#targets.metaschemas) if (meta === source) return uri;
    return worldUri(this.#options.namespace, source.path);
  }

  /** The resource that a schema is part of, where resources keep their names. */
  #resourceOf({ source, tokens }: Target): readonly string[] {
    if (!this.#options.keepNames) return [];
    for (let length = tokens.length; length > 0; length--) {
      const schema = valueAt(source.schema, tokens.slice(0, length));
      const place = isObject(schema) ? this.#targets.catalogue.placeOf(schema) : undefined;
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
}

/**
 * @param documents by path or URI
 * @returns the documents, with every reference naming a document and a place in it
 */
export const link = (documents: readonly (readonly [path: string, schema: Schema])[], options: LinkOptions): Linked =>
  new Linker(documents, options).linked();
