import { isArray, isObject, type Json } from '../json.ts';

const longest = 60;

const written = (value: Json, original: (reference: string) => string): Json => {
  if (isArray(value)) return value.map((item) => written(item, original));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? original(inner) : written(inner, original),
    ]),
  );
};

/**
 * @param original gives a reference as it is written
 * @returns a value as JSON, cut where it is long
 */
export const show = (value: Json, original: (reference: string) => string): string => {
  const text = JSON.stringify(written(value, original));
  return text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
};

/** @returns what became of a keyword, as the beginning of a sentence */
export const replaced = (
  keyword: string,
  old: Json | undefined,
  now: Json | undefined,
  shown: (value: Json) => string,
): string => {
  if (old === undefined) return `${keyword} was added: ${shown(now as Json)}`;
  return now === undefined
    ? `${keyword} was removed: ${shown(old)}`
    : `${keyword} was ${shown(old)} and is ${shown(now)}`;
};
