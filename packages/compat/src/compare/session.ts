import { Compiler } from '../compile/compiler.ts';
import { bundle, wholeDocuments } from '../confirm/bundle.ts';
import { byTrial, isEmpty, type Side, type SubsetAnswer, search } from '../decide.ts';
import { annotationKeywords, hintKeywords } from '../dialect/essence.ts';
import type { Located } from '../dialect/registry.ts';
import type { Node } from '../formula/node.ts';
import { Store } from '../formula/store.ts';
import type { Json } from '../json.ts';
import { Solver } from '../solve/solver.ts';
import { Meanings } from '../world/meanings.ts';
import { Outlines } from '../world/outline.ts';
import { resolverOf } from '../world/resolvers.ts';
import type { World } from '../world/world.ts';

/** What keywords count for that validators read in more than one way. */
export interface Reading {
  /** Whether `format` is a demand. */
  readonly format: boolean;
  /** Whether what is next to a `$ref` counts where the dialect ignores it. */
  readonly siblings: boolean;
}

export interface SessionOptions {
  readonly steps?: number;
  readonly timeout?: number;
}

/** A schema in a world, by a URI with a JSON Pointer. */
export interface Entry {
  readonly uri: string;
  readonly at: Located;
}

const mostSteps = 60_000;
/** How much work it is worth to find a document that one change decides. */
const stepsForOne = 8_000;
/** How much work it is worth to see at once that a change decides about no document. */
const stepsAtOnce = 400;

const withoutHints: ReadonlySet<string> = new Set(
  [...annotationKeywords].filter((keyword) => !hintKeywords.some((hint) => hint === keyword)),
);

const nameOf = ({ format, siblings }: Reading): string => `${format} ${siblings}`;

/** What was found out about the schemas of two versions: formulas, answers and validators are made once. */
export class Session {
  readonly meanings: Meanings = new Meanings();
  /** As `meanings`, but heeding annotations that programs act upon. */
  readonly #hinted = new Meanings(new Outlines(withoutHints));
  readonly #store = new Store();
  readonly #solver = new Solver(this.#store, 0);
  readonly #made = new Map<string, Map<string, Node>>();
  readonly #compilers = new WeakMap<World, Map<string, Compiler>>();
  readonly #sides = new Map<string, Side>();
  readonly #options: SessionOptions;
  readonly #world: World;

  /** @param world the documents of both versions */
  constructor(world: World, options: SessionOptions) {
    this.#world = world;
    this.#options = options;
  }

  /** @returns whether two schemas, and all that they refer to, differ in nothing that a finding tells of */
  isUnchanged(old: Located, now: Located): boolean {
    const isSame = (meanings: Meanings): boolean => meanings.of(old, this.#world) === meanings.of(now, this.#world);
    return isSame(this.meanings) && (!this.#world.outlines.hidesHints || isSame(this.#hinted));
  }

  /** @returns the formula of a schema */
  node({ at }: Entry, reading: Reading, world: World = this.#world): Node {
    const name = nameOf(reading);
    const compilers = this.#compilers.get(world) ?? new Map<string, Compiler>();
    this.#compilers.set(world, compilers);
    const made = this.#made.get(name) ?? new Map<string, Node>();
    this.#made.set(name, made);
    const compiler =
      compilers.get(name) ??
      new Compiler(
        this.#store,
        resolverOf(world, this.meanings, true),
        { assertFormat: reading.format, assertSiblings: reading.siblings, missingIsSame: true },
        made,
      );
    compilers.set(name, compiler);
    return compiler.compile(at);
  }

  #side(entry: Entry, reading: Reading): Side {
    const key = `${nameOf(reading)} ${entry.uri}`;
    const known = this.#sides.get(key);
    if (known) return known;
    const options = { assertFormat: reading.format, assertSiblings: reading.siblings };
    const side: Side = {
      node: this.node(entry, reading),
      judged: (value) =>
        this.#world.isDynamic
          ? wholeDocuments(entry.at, entry.uri, this.#world, options)
          : bundle(entry.at, this.#world, options, value),
    };
    this.#sides.set(key, side);
    return side;
  }

  #effort(steps: number): { steps: number; deadline: number } {
    const { timeout } = this.#options;
    return { steps, deadline: timeout === undefined ? Number.POSITIVE_INFINITY : performance.now() + timeout };
  }

  /** @returns whether every document that is valid under one schema is valid under another */
  within(one: Entry, other: Entry, reading: Reading): SubsetAnswer {
    const [from, to] = [this.#side(one, reading), this.#side(other, reading)];
    if (from.node === to.node) return { answer: 'proved', reason: 'Both schemas say the same.' };
    const found = search(this.#solver, from, to, this.#effort(this.#options.steps ?? mostSteps));
    if (found.answer !== 'unknown') return found;
    return byTrial(from, to, found.candidates) ?? { answer: 'unknown', reason: found.reason };
  }

  /**
   * @param decides what the document must satisfy besides
   * @returns a document that is valid under one schema and not under another; null when there is none, undefined when
   *   none was found
   */
  document(
    one: Entry,
    other: Entry,
    decides: readonly Node[],
    reading: Reading,
  ): { readonly value: Json } | null | undefined {
    const [from, to] = [this.#side(one, reading), this.#side(other, reading)];
    if (from.node === to.node) return null;
    const steps = Math.min(stepsForOne, this.#options.steps ?? mostSteps);
    const found = search(this.#solver, from, to, this.#effort(steps), decides);
    if (found.answer === 'proved') return null;
    return found.answer === 'refuted' ? { value: found.witness } : undefined;
  }

  /** @returns whether little work proves that every document that is valid under one schema is valid under another */
  surelyWithin(one: Located, other: Located, reading: Reading): boolean {
    const [from, to] = [one, other].map((at) => this.node({ uri: at.base, at }, reading)) as [Node, Node];
    return from === to || isEmpty(this.#solver, [from, this.#store.not(to)], this.#effort(stepsAtOnce));
  }

  not(node: Node): Node {
    return this.#store.not(node);
  }
}
