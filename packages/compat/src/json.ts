/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A JSON Schema: an object or a boolean. */
export type Schema = boolean | JsonObject;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isArray = (value: unknown): value is readonly Json[] => Array.isArray(value);

export const isSchema = (value: unknown): value is Schema => typeof value === 'boolean' || isObject(value);

/** Own members only: a schema may name a property `constructor`. */
export const member = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** @returns an object with another value for each member, without those for which there is none */
export const mapMembers = (object: JsonObject, change: (value: Json, name: string) => Json | undefined): JsonObject => {
  const copy: Record<string, Json> = {};
  for (const name of Object.keys(object)) {
    const value = change(object[name] as Json, name);
    if (value === undefined) continue;
    // An assignment would set the prototype.
    if (name !== '__proto__') copy[name] = value;
    else Object.defineProperty(copy, name, { value, configurable: true, enumerable: true, writable: true });
  }
  return copy;
};

/** @returns a text that two values share exactly when JSON Schema holds them equal (1 and 1.0, any order of members) */
export const canonical = (value: Json): string => {
  if (isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Json)}`).join(',')}}`;
};

/** @returns what is at a place in a document; undefined where there is nothing */
export const valueAt = (document: Json, tokens: readonly string[]): Json | undefined => {
  let value: Json | undefined = document;
  for (const token of tokens)
    value = isArray(value) ? value[Number(token)] : isObject(value) ? member(value, token) : undefined;
  return value;
};
