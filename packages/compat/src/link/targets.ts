import { type Dialect, dialectOf } from '../dialect/dialect.ts';
import { metaschema } from '../dialect/metaschemas.ts';
import { isObject, type Json, member, type Schema } from '../json.ts';
import { candidates } from './candidates.ts';
import { Catalogue, type Place, type Source, type Target } from './catalogue.ts';
import { absolute, decoded, splitFragment, uriOfPath } from './uri.ts';

/** Finds what references lead to: in the documents of one version, and in the schemas of schemas. */
export class Targets {
  readonly catalogue: Catalogue = new Catalogue();
  /** The schemas of schemas that something refers to, by URI. */
  readonly metaschemas: Map<string, Source> = new Map();
  readonly #dialect: Dialect;

  /** @param dialect that of documents which name none */
  constructor(documents: readonly (readonly [path: string, schema: Schema])[], dialect: Dialect) {
    this.#dialect = dialect;
    for (const [path, schema] of documents) {
      const named = isObject(schema) ? member(schema, '$schema') : undefined;
      const own = (named !== undefined && dialectOf(named)) || dialect;
      this.catalogue.add({ path, retrieval: uriOfPath(path), schema, dialect: own });
    }
  }

  /** @returns the schema that a reference leads to; undefined where it leads nowhere */
  of(reference: string, source: Source, place: Place): Target | undefined {
    const own: Target = { source, tokens: place.resource };
    if (reference === '#') return own;
    if (reference.startsWith('#/')) {
      const pointer = decoded(reference.slice(1));
      // Tools that do not heed identifiers inside a document count from its root.
      return this.catalogue.within(own, pointer) ?? this.catalogue.within({ source, tokens: [] }, pointer);
    }
    for (const uri of candidates(reference, place, source)) {
      const target = this.catalogue.find(uri, source);
      if (target) return target;
    }
    return this.#onDisk(reference, source) ?? this.#metaschema(reference, source, place);
  }

  /** A path from the root of some disk: the file whose path it ends with, the longest first. */
  #onDisk(reference: string, source: Source): Target | undefined {
    if (!/^file:\/\//i.test(reference) || !URL.canParse(reference)) return undefined;
    const { pathname, hash } = new URL(reference);
    const path = decoded(pathname);
    const [found] = this.catalogue.sources
      .filter((other) => path === `/${other.path}` || path.endsWith(`/${other.path}`))
      .sort((left, right) => right.path.length - left.path.length);
    return found && this.catalogue.find(`${found.retrieval}${hash}`, source);
  }

  #metaschema(reference: string, source: Source, { base }: Place): Target | undefined {
    const [uri] = splitFragment(absolute(reference, base) ?? reference);
    const schema = this.metaschemas.has(uri) ? undefined : metaschema(uri);
    if (!schema) return undefined;
    const dialect = dialectOf(schema.$schema as Json) ?? this.#dialect;
    const meta: Source = { path: uri, retrieval: uri, schema, dialect };
    this.metaschemas.set(uri, meta);
    this.catalogue.add(meta);
    return this.catalogue.find(absolute(reference, base) ?? reference, source);
  }
}
