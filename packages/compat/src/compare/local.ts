import { pointerOf } from '@referral-kit/text';
import type { Located } from '../dialect/registry.ts';
import { isObject, isSchema } from '../json.ts';
import { decoded, splitFragment } from '../link/uri.ts';
import { put } from '../world/put.ts';
import type { World } from '../world/world.ts';
import type { Change } from './changes.ts';
import { monotoneIn } from './monotone.ts';
import type { Entry } from './session.ts';

/** The schema that a change is of, as it is in one version, and with the change made or taken back in it. */
export interface Local {
  readonly schema: Located;
  readonly edited: Located;
}

/**
 * @returns the schema that a change is of, if what it does to the whole follows from what it does to that schema: where
 *   that accepts more, or less, the whole does too
 */
export const localOf = (
  { uri, at: root }: Entry,
  isOld: boolean,
  { spot, onOld, onNew }: Change,
  world: World,
): Local | undefined => {
  if (!spot) return undefined;
  const [schema, around, puts] = isOld ? [spot.old, spot.oldAt, onOld] : [spot.now, spot.newAt, onNew];
  const { schemas, references } = monotoneIn(root, world);
  if (!isObject(schema.schema) || !schemas.has(schema.schema)) return undefined;
  const inside = puts.map(({ at, value }) => ({ at: at.slice(around.length), value }));
  // A dialect may come from further out.
  if (inside.some(({ at }) => at.at(-1) === '$schema')) return undefined;
  const document = decoded(splitFragment(uri)[0]);
  for (const { at } of puts) {
    const place = `${document}#${pointerOf(at)}`;
    // What is referred to is part of other schemas too.
    const isShared = at.length > around.length && references.has(place);
    if (isShared || [...references].some((reference) => reference.startsWith(`${place}/`))) return undefined;
  }
  const edited = put(schema.schema, inside);
  return isSchema(edited) ? { schema, edited: world.locate(edited, schema) } : undefined;
};
