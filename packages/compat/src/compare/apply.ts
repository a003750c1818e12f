import { isArray, isObject, type Json, member } from '../json.ts';
import type { Edit, Tokens } from './edits.ts';

/** @returns a copy of a document with a change made */
export const apply = (document: Json, puts: Edit['puts']): Json =>
  puts.reduce((value, put) => place(value, put.at, put.value), document);

const place = (document: Json, [token, ...rest]: Tokens, value: Json | undefined): Json => {
  if (token === undefined) return value as Json;
  if (isArray(document)) return document.with(Number(token), place(document[Number(token)] as Json, rest, value));
  const object = isObject(document) ? document : {};
  const others = Object.entries(object).filter(([key]) => key !== token);
  if (rest.length === 0 && value === undefined) return Object.fromEntries(others);
  return Object.fromEntries([...others, [token, place(member(object, token) ?? {}, rest, value)]]);
};

/** @returns a place as a JSON Pointer */
export const pointer = (tokens: Tokens): string =>
  tokens.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
