import type { Located } from '../dialect/registry.ts';
import { isObject, type JsonObject } from '../json.ts';
import { mayHaveChanged } from '../link/world-uri.ts';
import type { Outline } from '../world/outline.ts';
import type { World } from '../world/world.ts';
import type { Entry } from './session.ts';
import type { Lost } from './spot.ts';

/** A schema that is referred to, and what it says. */
interface Unit extends Outline {
  readonly at: Located;
}

const known = new WeakMap<World, Map<JsonObject, readonly Unit[]>>();

/** @returns a schema and all that it refers to, at whatever remove */
const behind = (start: Located, world: World): readonly Unit[] => {
  const all = known.get(world) ?? new Map<JsonObject, readonly Unit[]>();
  known.set(world, all);
  if (!isObject(start.schema)) return [];
  const found = all.get(start.schema);
  if (found) return found;
  const units = new Map<JsonObject, Unit>();
  const queue: Located[] = [start];
  for (const at of queue) {
    if (!isObject(at.schema) || units.has(at.schema)) continue;
    const outline = world.outlines.of(at.schema);
    units.set(at.schema, { at, ...outline });
    for (const reference of outline.references) {
      const target = world.resolve(reference, at);
      if (target) queue.push(target);
    }
    for (const reference of outline.dynamic) queue.push(...world.dynamicTargets(reference, at));
  }
  all.set(start.schema, [...units.values()]);
  return [...units.values()];
};

/** @returns a text that two schemas share when they, and what they refer to, name the same formats */
export const namesFormats = (at: Located, world: World): string =>
  JSON.stringify(
    behind(at, world)
      .flatMap(({ formats }) => formats)
      .sort(),
  );

/** @returns references that lead nowhere in documents that are not compared themselves */
export const lostBehind = (
  { old, now }: { readonly old: Entry; readonly now: Entry },
  world: World,
  isCompared: (uri: string) => boolean,
): Lost[] =>
  [old, now].flatMap((entry) =>
    behind(entry.at, world)
      .filter(({ at }) => !isCompared(at.base))
      .flatMap(({ at, references }) =>
        references.filter(mayHaveChanged).map((reference) => ({
          reference: world.original(reference),
          oldAt: [],
          newAt: [],
          path: world.documents.get(at.base)?.path ?? at.base,
        })),
      ),
  );

/** @returns the URIs by which a schema, and what it refers to, name dialects that are not known */
export const unknownDialects = (at: Located, world: World): string[] => {
  const uris = new Set(behind(at, world).map((unit) => unit.at.base));
  return [...uris].flatMap((uri) => world.documents.get(uri)?.unknownDialect ?? []);
};
