import { isArray, type Json } from './json.ts';

/** The six types of JSON as bits, so that a set of types is a number. */
export const types = { null: 1, boolean: 2, number: 4, string: 8, array: 16, object: 32 } as const;

type TypeName = keyof typeof types;
export type TypeBit = (typeof types)[TypeName];

export const everyType = 63;

export const typeBits: readonly TypeBit[] = Object.values(types);

export const typeOf = (value: Json): TypeBit => {
  if (value === null) return types.null;
  if (isArray(value)) return types.array;
  return types[typeof value as 'boolean' | 'number' | 'string' | 'object'];
};
