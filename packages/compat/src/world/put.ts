import { isArray, isObject, type Json, member } from '../json.ts';

/** A value and where to put it; undefined takes away what is there. */
export interface Put {
  readonly at: readonly string[];
  readonly value: Json | undefined;
}

/** @returns a copy of a document with some values put into it; what is next to them is shared */
export const put = (document: Json, puts: readonly Put[]): Json =>
  puts.reduce((value, one) => place(value, one.at, one.value), document);

const place = (document: Json, [token, ...rest]: readonly string[], value: Json | undefined): Json => {
  if (token === undefined) return value as Json;
  if (isArray(document)) {
    const items = [...document];
    items[Number(token)] = place(document[Number(token)] ?? {}, rest, value);
    return items;
  }
  const object = isObject(document) ? document : {};
  const others = Object.entries(object).filter(([key]) => key !== token);
  if (rest.length === 0 && value === undefined) return Object.fromEntries(others);
  return Object.fromEntries([...others, [token, place(member(object, token) ?? {}, rest, value)]]);
};
