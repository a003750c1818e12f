import { isKnown } from '../compile/keywords.ts';
import { type Dialect, isClassic } from '../dialect/dialect.ts';
import { annotationKeywords, schemaMaps } from '../dialect/essence.ts';
import type { Located } from '../dialect/registry.ts';
import { holdsSchemas } from '../dialect/subschemas.ts';
import { isArray, isObject, isSchema, type Json, type JsonObject, member, type Schema } from '../json.ts';
import { modern } from '../regex/modern.ts';
import type { World } from '../world/world.ts';
import { circular } from './circular.ts';
import type { Judged } from './confirm.ts';
import { inDialect } from './in-dialect.ts';
import { sayingOf, type Touched, touched } from './touched.ts';

export interface BundleOptions {
  readonly assertFormat: boolean;
  readonly assertSiblings: boolean;
}

/** Makes one document of a schema and all that it refers to, for validators that know nothing else. */
class Bundler {
  readonly #world: World;
  readonly #assertSiblings: boolean;
  readonly #names = new Map<Schema, string>();
  readonly #queue: Located[] = [];
  readonly lost: Set<Json> = new Set<Json>();
  readonly #container: string;
  readonly #dialect: Dialect;
  readonly #touched: Touched | undefined;

  constructor(world: World, dialect: Dialect, assertSiblings: boolean, touched: Touched | undefined) {
    this.#world = world;
    this.#touched = touched;
    this.#dialect = dialect;
    this.#assertSiblings = assertSiblings;
    this.#container = isClassic(dialect) ? 'definitions' : '$defs';
  }

  bundle(root: Located): JsonObject {
    const $ref = this.#nameOf(root);
    const units: Record<string, Json> = {};
    for (const [index, unit] of this.#queue.entries()) units[`u${index}`] = this.#copy(unit.schema, unit) as Json;
    return { allOf: [{ $ref }], [this.#container]: units };
  }

  #nameOf(at: Located): string {
    const known = this.#names.get(at.schema);
    if (known !== undefined && isObject(at.schema)) return known;
    const name = `#/${this.#container}/u${this.#queue.length}`;
    this.#names.set(at.schema, name);
    this.#queue.push(at);
    return name;
  }

  #copy(value: Json, around: Located): Json {
    if (isArray(value)) return value.map((item) => this.#copy(item, around));
    if (!isObject(value)) return value;
    const at = this.#world.locate(value, around);
    const isAlone = isClassic(at.dialect) && !this.#assertSiblings && typeof member(value, '$ref') === 'string';
    const said = this.#touched ? sayingOf(value, this.#touched) : value;
    const entries = Object.entries(said).flatMap(([keyword, inner]): [string, Json][] => {
      const isKept = keyword !== '$schema' && !annotationKeywords.has(keyword) && (!isAlone || keyword === '$ref');
      return isKept && isKnown(keyword, at.dialect) ? this.#keyword(keyword, inner, at) : [];
    });
    const copy: JsonObject = inDialect(Object.fromEntries(entries), at.dialect, this.#dialect);
    const reference = member(value, '$ref');
    const isLost = typeof reference === 'string' && !this.#world.resolve(reference, at);
    const made = this.#assertSiblings && isClassic(at.dialect) && Object.keys(copy).length > 1 ? apart(copy) : copy;
    if (isLost) this.lost.add(made === copy ? copy : ((made.allOf as readonly Json[])[0] as Json));
    return made;
  }

  #keyword(keyword: string, value: Json, at: Located): [string, Json][] {
    if (keyword === '$ref' && typeof value === 'string') {
      const target = this.#world.resolve(value, at);
      return [[keyword, target ? this.#nameOf(target) : value]];
    }
    if (keyword === 'pattern' && typeof value === 'string') return [[keyword, modern(value)]];
    if (schemaMaps.has(keyword) && isObject(value)) {
      const entries = Object.entries(value).map(([name, inner]): [string, Json] => [name, this.#copy(inner, at)]);
      return [[keyword, Object.fromEntries(keyword === 'patternProperties' ? modernNames(entries) : entries)]];
    }
    return [[keyword, holdsSchemas(keyword) ? this.#copy(value, at) : value]];
  }
}

const modernNames = (entries: [string, Json][]): [string, Json][] => {
  const renamed = entries.map(([pattern, schema]): [string, Json] => [modern(pattern), schema]);
  // Two names for one pattern must both count.
  return new Set(renamed.map(([pattern]) => pattern)).size === entries.length ? renamed : entries;
};

/** What is next to a `$ref` is put next to the schema that has it, where every dialect heeds it. */
const apart = ({ $ref, ...rest }: JsonObject): JsonObject => ($ref === undefined ? rest : { allOf: [{ $ref }, rest] });

const dialectsBehind = (root: Located, world: World): Set<Dialect> => {
  const found = new Set<Dialect>();
  const seen = new Set<Json>();
  const visit = (value: Json, around: Located): void => {
    if (seen.has(value)) return;
    if (isArray(value)) for (const item of value) visit(item, around);
    if (!isObject(value)) return;
    seen.add(value);
    const at = world.locate(value, around);
    found.add(at.dialect);
    for (const [keyword, inner] of Object.entries(value)) {
      if (keyword === '$ref' && typeof inner === 'string') {
        const target = world.resolve(inner, at);
        if (target) visit(target.schema, target);
      } else if (holdsSchemas(keyword) && !annotationKeywords.has(keyword)) visit(inner, at);
    }
  };
  visit(root.schema, root);
  return found;
};

/** The dialect that all schemas of a bundle can be written in. */
const commonDialect = (dialects: ReadonlySet<Dialect>): Dialect => {
  const [only, ...others] = dialects;
  if (only !== undefined && others.length === 0) return only === 'draft-04' ? 'draft-06' : only;
  return [...dialects].every(isClassic) ? 'draft-07' : '2020-12';
};

const dialects = new WeakMap<World, Map<Schema, Dialect>>();

const dialectFor = (root: Located, world: World): Dialect => {
  const known = dialects.get(world) ?? new Map<Schema, Dialect>();
  dialects.set(world, known);
  const dialect = known.get(root.schema) ?? commonDialect(dialectsBehind(root, world));
  known.set(root.schema, dialect);
  return dialect;
};

/**
 * @param value what the validators will be asked about, so that they need not be given what has nothing to do with it
 * @returns a schema of a world, with all that it refers to, as one document that validators can judge by
 */
export const bundle = (
  root: Located,
  world: World,
  { assertFormat, assertSiblings }: BundleOptions,
  value?: Json,
): Judged => {
  const dialect = dialectFor(root, world);
  const needed = value === undefined ? undefined : touched(root, value, world);
  if (!isSchema(root.schema) || !isObject(root.schema))
    return { schema: root.schema, dialect, documents: {}, assertFormat, dangling: new Set() };
  const bundler = new Bundler(world, dialect, assertSiblings, needed);
  const schema = bundler.bundle(root);
  const dangling = new Set<Json>([...bundler.lost, ...circular(schema)]);
  return { schema, dialect, documents: {}, assertFormat, dangling };
};

/** @returns a schema of a world with dynamic references, and the documents it may refer to, as validators need them */
export const wholeDocuments = (root: Located, uri: string, world: World, { assertFormat }: BundleOptions): Judged => ({
  schema: { $ref: uri },
  dialect: root.dialect,
  documents: Object.fromEntries([...world.documents].map(([name, { schema }]) => [name, schema])),
  assertFormat,
  dangling: new Set(),
});
