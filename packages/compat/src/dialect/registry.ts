import { tokensOf } from '@referral-kit/text';
import type { Resolver } from '../compile/resolver.ts';
import { canonical, isArray, isObject, isSchema, type Json, member, type Schema } from '../json.ts';
import { closure } from './closure.ts';
import { type Dialect, dialectOf, idKeyword, isClassic } from './dialect.ts';
import { metaschema } from './metaschemas.ts';
import { subschemas } from './subschemas.ts';

/** A schema with what decides the meaning of its references. */
export interface Located {
  readonly schema: Schema;
  /** The URI of the resource that the schema is part of. */
  readonly base: string;
  readonly dialect: Dialect;
}

export const rootUri = 'https://compat.invalid/schema.json';

const absolute = (reference: string, base: string): string => {
  try {
    return new URL(reference, base).href;
  } catch {
    return reference;
  }
};

const withoutFragment = (uri: string): string => uri.replace(/#.*$/s, '');

/** What a set of documents defines: resources by URI, and anchors by URI with fragment. */
export class Registry implements Resolver {
  readonly #resources = new Map<string, Located>();
  readonly #anchors = new Map<string, Located>();
  readonly #dynamic = new Map<string, Located>();
  readonly #dynamicAnchors = new Map<string, readonly string[]>();
  readonly #places = new WeakMap<object, Located>();
  readonly #documents: Schema[] = [];
  #text: string | undefined;

  /** Adds a document with all that is inside it. @returns its root */
  add(schema: Schema, uri: string, dialect: Dialect): Located {
    const root = this.#enter(schema, { schema, base: uri, dialect }, true);
    if (!this.#resources.has(uri)) this.#resources.set(uri, root);
    this.#documents.push(schema);
    this.#text = undefined;
    return root;
  }

  /** Schemas are not told apart from others by what they mean: that may depend on where validation came from. */
  meaning(): undefined {
    return undefined;
  }

  identity(at: Located): string {
    return closure(at, this).text;
  }

  original(reference: string): string {
    return reference;
  }

  /** All documents as one text. */
  get text(): string {
    this.#text ??= canonical(this.#documents);
    return this.#text;
  }

  #enter(schema: Schema, parent: Located, isRoot: boolean): Located {
    if (!isObject(schema)) return { ...parent, schema };
    const named = member(schema, '$schema');
    const dialect = (named !== undefined && dialectOf(named)) || parent.dialect;
    const id = member(schema, idKeyword(dialect));
    const ignored = isClassic(dialect) && member(schema, '$ref') !== undefined;
    const identified = typeof id === 'string' && !ignored;
    const classicAnchor = identified && id.startsWith('#');
    const base = identified && !classicAnchor ? withoutFragment(absolute(id, parent.base)) : parent.base;
    const located = { schema, base, dialect };
    if (isRoot || base !== parent.base) this.#resources.set(base, located);
    if (classicAnchor && isClassic(dialect)) this.#anchors.set(`${base}${id}`, located);
    this.#places.set(schema, located);
    if (!isClassic(dialect)) this.#name(located);
    for (const { schema: inner } of subschemas(schema)) this.#enter(inner, located, false);
    return located;
  }

  #name(located: Located): void {
    const { schema, base } = located;
    if (!isObject(schema)) return;
    const anchor = member(schema, '$anchor');
    const dynamic = member(schema, '$dynamicAnchor');
    if (typeof anchor === 'string') this.#anchors.set(`${base}#${anchor}`, located);
    if (typeof dynamic === 'string') {
      this.#anchors.set(`${base}#${dynamic}`, located);
      this.#nameDynamically(base, dynamic, located);
    }
    if (member(schema, '$recursiveAnchor') === true) this.#nameDynamically(base, '', located);
  }

  #nameDynamically(resource: string, anchor: string, located: Located): void {
    this.#dynamic.set(`${resource}#${anchor}`, located);
    this.#dynamicAnchors.set(resource, [...this.dynamicAnchors(resource), anchor]);
  }

  /** Whether the documents use references that depend on where validation came from. */
  get hasDynamic(): boolean {
    return this.#dynamic.size > 0;
  }

  /** @returns the anchors by which a resource names schemas dynamically */
  dynamicAnchors(resource: string): readonly string[] {
    return this.#dynamicAnchors.get(resource) ?? [];
  }

  /** @returns the schema that an anchor names dynamically in a resource */
  dynamic(resource: string, anchor: string): Located | undefined {
    return this.#dynamic.get(`${resource}#${anchor}`);
  }

  /** @returns the schemas that an anchor names in any resource; all resources for an empty one */
  named(anchor: string): Located[] {
    if (anchor === '') return [...this.#resources.values()];
    return [...this.#anchors].filter(([uri]) => uri.endsWith(`#${anchor}`)).map(([, located]) => located);
  }

  /** @returns where a schema that is part of a document stands */
  locate(schema: Schema, from: Located): Located {
    return (isObject(schema) && this.#places.get(schema)) || { ...from, schema };
  }

  /** @returns the URI that a reference stands for, if the document it leads into is not there */
  missing(reference: string, from: Located): string | undefined {
    const uri = absolute(reference, from.base);
    return this.#resource(withoutFragment(uri), from.dialect) ? undefined : uri;
  }

  /** @returns the schema that a reference leads to; undefined when there is none */
  resolve(reference: string, from: Located): Located | undefined {
    const uri = absolute(reference, from.base);
    const [resource = '', fragment = ''] = uri.split(/#(.*)/s);
    const root = this.#resource(resource, from.dialect);
    if (fragment === '') return root;
    const decoded = decode(fragment);
    if (!decoded.startsWith('/')) return this.#anchors.get(`${resource}#${decoded}`);
    return root && this.#follow(root, decoded);
  }

  #resource(uri: string, dialect: Dialect): Located | undefined {
    const known = this.#resources.has(uri) ? undefined : metaschema(uri);
    if (known) this.add(known, uri, dialect);
    return this.#resources.get(uri);
  }

  #follow(root: Located, pointer: string): Located | undefined {
    let value: Json | undefined = root.schema;
    let place = root;
    for (const name of tokensOf(pointer)) {
      value = isArray(value) ? value[Number(name)] : isObject(value) ? member(value, name) : undefined;
      if (isObject(value)) place = this.#places.get(value) ?? place;
    }
    return isSchema(value) ? { ...place, schema: value } : undefined;
  }
}

const decode = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};
