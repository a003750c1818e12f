import type { Resolver } from '../compile/resolver.ts';
import type { Located } from '../dialect/registry.ts';
import type { Schema } from '../json.ts';
import { lostScheme } from '../link/world-uri.ts';
import type { Meanings } from './meanings.ts';
import type { World } from './world.ts';

/** Answers the compiler from a world without dynamic references, in which what schemas mean is known by numbers. */
class StaticResolver implements Resolver {
  readonly #world: World;
  readonly #meanings: Meanings;
  readonly #lostAlike: boolean;
  readonly hasDynamic = false;
  readonly text = '';

  constructor(world: World, meanings: Meanings, lostAlike: boolean) {
    this.#world = world;
    this.#meanings = meanings;
    this.#lostAlike = lostAlike;
  }

  locate(schema: Schema, from: Located): Located {
    return this.#world.locate(schema, from);
  }

  resolve(reference: string): Located | undefined {
    return this.#world.resolve(reference);
  }

  missing(reference: string): string {
    return this.#lostAlike ? reference.replace(new RegExp(`^${lostScheme}\\S+ `), lostScheme) : reference;
  }

  original(reference: string): string {
    return this.#world.original(reference);
  }

  meaning(at: Located): string {
    return `${this.#meanings.of(at, this.#world)}`;
  }

  identity(at: Located): string {
    return `meaning ${this.meaning(at)}`;
  }

  dynamicAnchors(): readonly string[] {
    return [];
  }

  dynamic(): undefined {
    return undefined;
  }
}

/**
 * @param lostAlike whether references that lead nowhere in two versions count as the same where they are written alike
 * @returns what answers the compiler from a world
 */
export const resolverOf = (world: World, meanings: Meanings, lostAlike: boolean): Resolver =>
  world.isDynamic ? world.registry : new StaticResolver(world, meanings, lostAlike);
