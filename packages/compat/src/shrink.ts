import { canonical, isArray, isObject, type Json } from './json.ts';

/** Values that are simpler than a value, the simplest first. */
function* simpler(value: Json): Generator<Json> {
  if (typeof value === 'string') {
    yield* ['', 'a'].filter((text) => text.length < value.length);
    return;
  }
  if (typeof value === 'number') {
    yield* [0, 1, -1, Math.trunc(value)].filter((number) => Math.abs(number) < Math.abs(value));
    return;
  }
  if (isArray(value)) {
    for (const index of value.keys()) yield value.filter((_, other) => other !== index);
    for (const [index, item] of value.entries())
      for (const smaller of replacements(item)) yield value.with(index, smaller);
    return;
  }
  if (!isObject(value)) return;
  for (const key of Object.keys(value)) {
    yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
  }
  for (const [key, item] of Object.entries(value)) {
    for (const smaller of replacements(item)) {
      yield Object.fromEntries(Object.entries(value).map(([other, old]) => [other, other === key ? smaller : old]));
    }
  }
}

function* replacements(item: Json): Generator<Json> {
  if (isArray(item) || isObject(item)) yield null;
  yield* simpler(item);
}

/**
 * Makes a value smaller while it keeps a property.
 *
 * @param keeps the property; the value given has it
 * @param effort how much to try at most: the sum of the lengths of the values as texts
 */
export const shrink = (value: Json, keeps: (value: Json) => boolean, effort = 30_000): Json => {
  let smallest = value;
  let left = effort;
  const seen = new Set([canonical(value)]);
  for (let progress = true; progress; ) {
    progress = false;
    for (const candidate of simpler(smallest)) {
      const key = canonical(candidate);
      if (seen.has(key)) continue;
      left -= key.length;
      if (left <= 0) return smallest;
      seen.add(key);
      if (!keeps(candidate)) continue;
      smallest = candidate;
      progress = true;
      break;
    }
  }
  return smallest;
};
