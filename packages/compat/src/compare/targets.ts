import { pointerOf, tokensOf } from '@referral-kit/text';
import type { Located } from '../dialect/registry.ts';
import { isObject, type JsonObject, member } from '../json.ts';
import { decoded, splitFragment } from '../link/uri.ts';
import type { World } from '../world/world.ts';
import type { Tokens } from './changes.ts';

/** What a reference leads to: a schema, the document that it is in, and where. */
export interface Target {
  readonly at: Located;
  readonly uri: string;
  readonly tokens: Tokens;
}

const targetOf = (at: Located | undefined, world: World): Target | undefined => {
  const place = at && world.placeOf(at.schema);
  return at && place && { at, ...place };
};

/** @returns what a reference leads to; undefined where it leads nowhere */
export const staticTarget = (reference: string, from: Located, world: World): Target | undefined => {
  const at = world.resolve(reference, from);
  const [uri, pointer] = splitFragment(reference);
  // A resource inside a document has a URI of its own.
  return at && world.documents.has(uri) ? { at, uri, tokens: tokensOf(decoded(pointer)) } : targetOf(at, world);
};

const dynamicTargets = (reference: string, from: Located, world: World): Target[] => {
  const all = world.dynamicTargets(reference, from).map((at) => targetOf(at, world));
  return [...new Set(all.map((one) => one?.at.schema))].flatMap(
    (schema) => all.find((one) => one?.at.schema === schema) ?? [],
  );
};

/**
 * @param partner the URI that a document of the old version has in the new one
 * @returns the schemas that a reference in two versions may lead to, depending on where validation came from, in pairs
 */
export const dynamicPairs = (
  [before, old]: readonly [reference: string, from: Located],
  [after, now]: readonly [reference: string, from: Located],
  world: World,
  partner: (uri: string) => string | undefined,
): (readonly [old: Target, now: Target])[] => {
  const [olds, news] = [dynamicTargets(before, old, world), dynamicTargets(after, now, world)];
  return olds.flatMap((one) => {
    const place = pointerOf(one.tokens);
    const other = news.find(({ uri, tokens }) => uri === partner(one.uri) && pointerOf(tokens) === place);
    const only = olds.length === 1 && news.length === 1 ? news[0] : undefined;
    return other || only ? [[one, (other ?? only) as Target] as const] : [];
  });
};

/** @returns the definitions, by name, that a dynamic reference in another document may lead to */
export const boundDefinitions = (
  old: JsonObject,
  now: JsonObject,
): (readonly [name: string, old: JsonObject, now: JsonObject])[] => {
  const [before, after] = [member(old, '$defs'), member(now, '$defs')];
  if (!isObject(before) || !isObject(after)) return [];
  return Object.keys(before).flatMap((name) => {
    const [one, other] = [member(before, name), member(after, name)];
    return isObject(one) && isObject(other) && member(one, '$dynamicAnchor') !== undefined ? [[name, one, other]] : [];
  });
};
