import { type Closure, closure } from '../dialect/closure.ts';
import { type Dialect, dialectOf } from '../dialect/dialect.ts';
import { Registry, rootUri } from '../dialect/registry.ts';
import { isObject, isSchema, type Json, member, type Schema } from '../json.ts';
import type { Contract } from './contract.ts';
import { setsOf } from './sets.ts';

/** Whether a file is a list of files, which says nothing itself. */
export const isManifest = (document: Json): boolean =>
  isObject(document) && isObject(member(document, 'revisions') ?? null);

/** Whether a file is a schema, as far as its form tells. */
const isComparable = (document: Json): document is Schema =>
  isSchema(document) && !isManifest(document) && !setsOf(document);

const uriOf = (path: string): string =>
  URL.canParse(path) ? path : new URL(path.split('/').map(encodeURIComponent).join('/'), rootUri).href;

/** @returns a schema with an identifier: its own, or else the URI, so that relative references from it are found */
export const identified = (uri: string, schema: Schema): Schema =>
  isObject(schema) && member(schema, '$id') === undefined ? { $id: uri, ...schema } : schema;

const ownUri = (path: string, schema: Schema): string => {
  const id = isObject(schema) ? member(schema, '$id') : undefined;
  return typeof id === 'string' && URL.canParse(id) ? id.replace(/#$/, '') : uriOf(path);
};

/** The schemas of one version, which may refer to each other. */
export class Library {
  readonly #plain = new Map<string, Schema>();
  readonly #schemas = new Map<string, Schema>();
  readonly #registry = new Registry();
  readonly #dialect: Dialect;

  constructor({ files, documents = {} }: Contract, dialect: Dialect) {
    this.#dialect = dialect;
    for (const [path, document] of Object.entries(files)) this.#add(path, document);
    const taken = new Set([...this.#schemas].map(([path, schema]) => ownUri(path, schema)));
    for (const [path, document] of Object.entries(documents)) {
      if (isComparable(document) && !taken.has(ownUri(path, document))) this.#add(path, document);
    }
  }

  #add(path: string, document: Json): void {
    if (!isComparable(document)) return;
    const schema = identified(uriOf(path), document);
    this.#plain.set(path, document);
    this.#schemas.set(path, schema);
    this.#registry.add(schema, ownUri(path, schema), this.#dialectFor(schema));
  }

  #dialectFor(schema: Schema): Dialect {
    const named = isObject(schema) ? member(schema, '$schema') : undefined;
    return (named !== undefined && dialectOf(named)) || this.#dialect;
  }

  /** @returns the schema of a path as it was given */
  schema(path: string): Schema {
    return this.#plain.get(path) as Schema;
  }

  /** @returns the URI that the schema of a path has if it names none itself */
  uri(path: string): string {
    return uriOf(path);
  }

  /** @returns what the schema of a path and all that it refers to say */
  closure(path: string): Closure {
    const schema = this.#schemas.get(path) as Schema;
    return closure({ schema, base: ownUri(path, schema), dialect: this.#dialectFor(schema) }, this.#registry);
  }

  /** @returns a text that two schemas share when they, and what they refer to, name the same formats */
  formats(path: string): string {
    return (this.closure(path).text.match(/"format":"[^"]*"/g) ?? []).sort().join();
  }

  /** @returns the other schemas that the one of a path refers to, at whatever remove, by URI */
  documents(path: string): Record<string, Schema> {
    const { resources } = this.closure(path);
    const all = [...this.#schemas].map(([other, schema]) => ({ other, schema, uri: ownUri(other, schema) }));
    const uris = new Set(all.map(({ uri }) => uri));
    // A resource that is no whole document lies inside one; which, is for the validators to find.
    const inside = [...resources].some((resource) => !uris.has(resource));
    const needed = all.filter(({ other, uri }) => other !== path && (inside || resources.has(uri)));
    return Object.fromEntries(needed.map(({ uri, schema }) => [uri, schema]));
  }
}
