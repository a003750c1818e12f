import { tokensOf } from '@referral-kit/text';
import { type Dialect, dialectOf, idKeyword, isClassic } from '../dialect/dialect.ts';
import { subschemas } from '../dialect/subschemas.ts';
import { canonical, isObject, isSchema, type JsonObject, member, type Schema, valueAt } from '../json.ts';
import { absolute, decoded, splitFragment } from './uri.ts';

/** A document that others may refer to. */
export interface Source {
  /** Its path in the folder, or the URI that it was given by. */
  readonly path: string;
  /** The URI that it would be fetched from: that of its path. */
  readonly retrieval: string;
  readonly schema: Schema;
  readonly dialect: Dialect;
}

/** A schema in a document. */
export interface Target {
  readonly source: Source;
  readonly tokens: readonly string[];
}

/** What references in a schema are resolved against. */
export interface Place {
  /** The base URI by RFC 3986, from the URI of the document on. */
  readonly base: string;
  /** The base URI if the document itself has none, so that relative identifiers stay what they are, as ajv has it. */
  readonly bare: string;
  readonly dialect: Dialect;
  /** Where the resource begins that the schema is part of. */
  readonly resource: readonly string[];
}

/** The base of documents that have none. */
const bareRoot = 'https://bare.invalid/';

const commonFolders = (left: string, right: string): number => {
  const [a, b] = [left.split('/').slice(0, -1), right.split('/').slice(0, -1)];
  const different = a.findIndex((folder, index) => folder !== b[index]);
  return different < 0 ? a.length : different;
};

/** What the documents of one version define: resources and anchors, by URI. */
export class Catalogue {
  readonly #resources = new Map<string, Target[]>();
  readonly #anchors = new Map<string, Target[]>();
  readonly #places = new WeakMap<object, Place>();
  readonly sources: Source[] = [];

  add(source: Source): void {
    this.sources.push(source);
    const { retrieval, dialect, schema } = source;
    this.#name(this.#resources, retrieval, { source, tokens: [] });
    this.#enter(source, schema, [], { base: retrieval, bare: bareRoot, dialect, resource: [] });
  }

  /** @returns what references in a schema are resolved against; undefined for what is not part of a document */
  placeOf(schema: object): Place | undefined {
    return this.#places.get(schema);
  }

  #name(names: Map<string, Target[]>, uri: string, target: Target): void {
    const key = decoded(uri);
    const known = names.get(key) ?? [];
    if (!known.some(({ source, tokens }) => source === target.source && tokens.join() === target.tokens.join()))
      names.set(key, [...known, target]);
  }

  #enter(source: Source, schema: Schema, tokens: readonly string[], around: Place): void {
    if (!isObject(schema)) return;
    const named = member(schema, '$schema');
    const dialect = (named !== undefined && dialectOf(named)) || around.dialect;
    const target = { source, tokens };
    const place = this.#identify(schema, target, dialect === around.dialect ? around : { ...around, dialect });
    this.#places.set(schema, place);
    for (const keyword of ['$anchor', '$dynamicAnchor']) {
      const anchor = isClassic(dialect) ? undefined : member(schema, keyword);
      if (typeof anchor === 'string') this.#nameAnchor(place, anchor, target);
    }
    for (const inner of subschemas(schema)) this.#enter(source, inner.schema, [...tokens, ...inner.tokens], place);
  }

  #identify(schema: JsonObject, target: Target, around: Place): Place {
    const id = member(schema, idKeyword(around.dialect));
    const isIgnored = isClassic(around.dialect) && member(schema, '$ref') !== undefined;
    if (typeof id !== 'string' || isIgnored) return around;
    if (id.startsWith('#')) {
      if (isClassic(around.dialect)) this.#nameAnchor(around, id.slice(1), target);
      return around;
    }
    const [base, bare] = [around.base, around.bare].map((uri) => splitFragment(absolute(id, uri) ?? uri)[0]) as [
      string,
      string,
    ];
    for (const uri of new Set([base, bare])) this.#name(this.#resources, uri, target);
    return { ...around, base, bare, resource: target.tokens };
  }

  #nameAnchor({ base, bare }: Place, anchor: string, target: Target): void {
    for (const uri of new Set([base, bare])) this.#name(this.#anchors, `${uri}#${anchor}`, target);
  }

  /** @returns the schema that a URI leads to, the nearest where several documents have that name */
  find(uri: string, from: Source): Target | undefined {
    const [resource, fragment] = splitFragment(uri);
    const inside = decoded(fragment);
    if (inside !== '' && !inside.startsWith('/'))
      return this.#nearest(this.#anchors.get(decoded(`${resource}#${fragment}`)) ?? [], from);
    const roots = this.#resources.get(decoded(resource)) ?? [];
    return this.#nearest(
      roots.flatMap((root) => this.within(root, inside) ?? []),
      from,
    );
  }

  /** @returns the schema that a JSON Pointer leads to from another one */
  within({ source, tokens }: Target, pointer: string): Target | undefined {
    const all = [...tokens, ...tokensOf(pointer)];
    const value = valueAt(source.schema, all);
    return value !== undefined && isSchema(value) ? { source, tokens: all } : undefined;
  }

  #nearest(targets: readonly Target[], from: Source): Target | undefined {
    if (targets.length < 2) return targets[0];
    const own = targets.find(({ source }) => source === from);
    if (own) return own;
    const ranked = targets
      .map((target) => ({ target, near: commonFolders(target.source.path, from.path) }))
      .sort((left, right) => right.near - left.near);
    const [first, second] = ranked;
    const isSure = first && second && (first.near > second.near || sameText(first.target, second.target));
    return isSure ? first.target : undefined;
  }
}

const sameText = (left: Target, right: Target): boolean =>
  canonical(valueAt(left.source.schema, left.tokens) ?? null) ===
  canonical(valueAt(right.source.schema, right.tokens) ?? null);
