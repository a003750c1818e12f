import { isClassic } from '../dialect/dialect.ts';
import { essence } from '../dialect/essence.ts';
import type { Located } from '../dialect/registry.ts';
import type { Node } from '../formula/node.ts';
import type { Store } from '../formula/store.ts';
import { canonical, isObject, type Json, type JsonObject, member, type Schema } from '../json.ts';
import { compileAny } from './any.ts';
import { compileArray } from './array.ts';
import { isKnown } from './keywords.ts';
import { compileLogic } from './logic.ts';
import { compileNumber } from './number.ts';
import { compileObject } from './object.ts';
import { readText } from './read.ts';
import type { Resolver } from './resolver.ts';
import { type CompileOptions, Missing, type Scope, Unsupported } from './scope.ts';
import { compileString } from './string.ts';
import { compileUnevaluated } from './unevaluated.ts';

/** Such a reference says nothing, and validators follow it until they fail. */
class Circular extends Unsupported {}

type Reference = '$ref' | '$dynamicRef' | '$recursiveRef';

const referenceKeywords: readonly Reference[] = ['$ref', '$dynamicRef', '$recursiveRef'];

const compileReferences = (scope: Scope): Node[] =>
  referenceKeywords.filter((keyword) => scope.get(keyword) !== undefined).map((keyword) => scope.follow(keyword));

const parts = [
  compileReferences,
  compileAny,
  compileNumber,
  compileString,
  compileArray,
  compileObject,
  compileLogic,
  compileUnevaluated,
];

/**
 * A schema together with the resources that validation came through, outermost first: dynamic references ask them.
 * Those whose dynamic anchors are all hidden by resources further out make no difference and are left out.
 */
interface Place {
  readonly at: Located;
  readonly through: readonly string[];
}

interface Compilation {
  /** How many values deep the schema was entered. */
  readonly depth: number;
  node: Node | undefined;
}

/** Turns the schemas of some documents into formulas. */
export class Compiler {
  readonly #store: Store;
  readonly #registry: Resolver;
  readonly #options: CompileOptions;
  readonly #made: Map<string, Node>;
  readonly #compilations = new Map<object, Map<string, Compilation>>();
  /** The schemas with a reference that leads nowhere, or in a circle. */
  readonly dangling: Set<Json> = new Set();
  #depth = 0;

  /** @param made the formulas of schemas that were compiled before, by what they mean; for one store and one choice of options */
  constructor(store: Store, registry: Resolver, options: CompileOptions, made: Map<string, Node> = new Map()) {
    this.#store = store;
    this.#registry = registry;
    this.#options = options;
    this.#made = made;
  }

  compile(at: Located): Node {
    return this.#compile(this.#enter({ at, through: [] }, at));
  }

  #compile(place: Place): Node {
    const { schema, base } = place.at;
    if (!isObject(schema)) return schema ? this.#store.true : this.#store.false;
    const key = [base, ...place.through].join(' ');
    const known = this.#compilations.get(schema) ?? new Map<string, Compilation>();
    this.#compilations.set(schema, known);
    const compilation = known.get(key);
    if (compilation) return compilation.node ?? this.#again(place, key, compilation);
    const meaning = this.#registry.meaning(place.at);
    const made = meaning === undefined ? undefined : this.#made.get(meaning);
    if (made) return made;
    const started: Compilation = { depth: this.#depth, node: undefined };
    known.set(key, started);
    const scope = this.#scope(place, schema);
    const node = this.#store.and(...parts.flatMap((part) => this.#attempt(part, scope)));
    started.node = node;
    if (meaning !== undefined) this.#made.set(meaning, node);
    return node;
  }

  /** A schema that is met again inside itself. */
  #again({ at }: Place, key: string, compilation: Compilation): Node {
    if (compilation.depth === this.#depth) throw new Circular('a schema refers to itself for the same value');
    const text = this.#store.numberOf(this.#registry.identity(at));
    return this.#store.ref(`${this.#registry.hasDynamic ? key : ''} ${text}`, () => {
      if (!compilation.node) throw new Error('A schema is asked for before it is compiled.');
      return compilation.node;
    });
  }

  /** What is not understood is still something: the same in two documents that say the same. */
  #attempt(part: (scope: Scope) => Node[], scope: Scope): Node[] {
    try {
      return part(scope);
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error;
      const isAlone = referenceKeywords.filter((keyword) => scope.get(keyword) !== undefined).length === 1;
      if (error instanceof Missing && part === compileReferences && isAlone)
        return [this.#store.opaque(`missing ${scope.at.dialect} ${error.uri}`, error.message)];
      const text = canonical(essence(scope.schema));
      const context = /"\$(?:dynamic|recursive)?[Rr]ef"/.test(text) ? this.#registry.text : '';
      const key = [parts.indexOf(part), scope.at.dialect, scope.at.base, text, context].join(' ');
      return [this.#store.opaque(key, error.message)];
    }
  }

  #scope(place: Place, schema: JsonObject): Scope {
    const { at } = place;
    const onlyRef = isClassic(at.dialect) && !this.#options.assertSiblings && member(schema, '$ref') !== undefined;
    const inner = (child: Schema): Place => this.#enter(place, this.#registry.locate(child, at));
    const scope: Scope = {
      store: this.#store,
      options: this.#options,
      schema,
      at,
      get: (keyword) =>
        (onlyRef && keyword !== '$ref') || !isKnown(keyword, at.dialect) ? undefined : member(schema, keyword),
      same: (child) => this.#compile(inner(child)),
      part: (child) => this.#deeper(inner(child)),
      follow: (keyword) => this.#follow(scope, this.#target(scope, place, keyword)),
      scopeOf: (child) => (isObject(child) ? this.#scope(inner(child), child) : undefined),
      scopeBehind: (keyword) => {
        if (scope.get(keyword) === undefined) return undefined;
        const target = this.#target(scope, place, keyword);
        return isObject(target.at.schema) ? this.#scope(target, target.at.schema) : undefined;
      },
    };
    return scope;
  }

  #follow(scope: Scope, target: Place): Node {
    try {
      return this.#compile(target);
    } catch (error) {
      if (error instanceof Circular) this.dangling.add(scope.schema);
      throw error;
    }
  }

  #deeper(place: Place): Node {
    this.#depth++;
    try {
      return this.#compile(place);
    } finally {
      this.#depth--;
    }
  }

  #enter({ through }: Place, at: Located): Place {
    const isHidden = (anchor: string): boolean => through.some((other) => this.#registry.dynamic(other, anchor));
    return { at, through: this.#registry.dynamicAnchors(at.base).every(isHidden) ? through : [...through, at.base] };
  }

  #target(scope: Scope, place: Place, keyword: Reference): Place {
    const reference = readText(scope, keyword) as string;
    const target = this.#registry.resolve(reference, place.at);
    if (!target) {
      this.dangling.add(scope.schema);
      const missing = this.#registry.missing(reference, place.at);
      if (missing !== undefined && keyword === '$ref' && this.#options.missingIsSame)
        throw new Missing(this.#registry.original(reference), missing);
      throw new Unsupported(`the reference ${this.#registry.original(reference)} leads nowhere`);
    }
    return this.#enter(place, keyword === '$ref' ? target : this.#outermost(reference, target, place));
  }

  /** A dynamic reference leads to the outermost resource that has the anchor, if its static target is one of these. */
  #outermost(reference: string, target: Located, { through }: Place): Located {
    const anchor = reference.split('#')[1] ?? '';
    if (this.#registry.dynamic(target.base, anchor)?.schema !== target.schema) return target;
    for (const resource of through) {
      const dynamic = this.#registry.dynamic(resource, anchor);
      if (dynamic) return dynamic;
    }
    return target;
  }
}
