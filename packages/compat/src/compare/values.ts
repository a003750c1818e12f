import { isObject, type Json, type JsonObject, member } from '../json.ts';
import type { Placed } from '../world/world.ts';
import type { Change, Tokens } from './changes.ts';
import type { Spot } from './spot.ts';

interface Values {
  readonly keyword: 'enum' | 'const';
  readonly value: Json;
}

/** @returns the keyword that lists the values a schema allows */
export const describedValues = (schema: JsonObject): Values | undefined => {
  const [all, one] = [member(schema, 'enum'), member(schema, 'const')];
  if ((all === undefined) === (one === undefined)) return undefined;
  return all === undefined ? { keyword: 'const', value: one as Json } : { keyword: 'enum', value: all };
};

/** What takes the one keyword away and puts the other one there. */
const puts = (uri: string, at: Tokens, one: Values, other: Values): Placed[] => [
  { uri, at: [...at, one.keyword], value: undefined },
  { uri, at: [...at, other.keyword], value: other.value },
];

/** @returns the change of a schema that lists its values by `const` in one version and by `enum` in the other, if it is one */
export const valuesChange = (
  spot: Spot,
  [oldUri, newUri]: readonly [old: string, now: string],
  isSibling: boolean,
  show: (value: Json) => string,
): Change | undefined => {
  const { old, now, oldAt, newAt } = spot;
  if (!isObject(old.schema) || !isObject(now.schema)) return undefined;
  const [before, after] = [describedValues(old.schema), describedValues(now.schema)];
  if (!before || !after || before.keyword === after.keyword) return undefined;
  return {
    subject: 'enum',
    oldAt: [...oldAt, before.keyword],
    newAt: [...newAt, after.keyword],
    what: `${before.keyword} was ${show(before.value)} and is now ${after.keyword}: ${show(after.value)}`,
    onOld: puts(oldUri, oldAt, before, after),
    onNew: puts(newUri, newAt, after, before),
    spot,
    isSibling,
  };
};
