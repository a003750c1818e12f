import type { TSchema } from 'typebox';

const copy = (value: unknown, isRoot: boolean): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copy(item, false));
  const result = {};
  // TypeBox keeps what it knows of a schema in members that are not enumerable.
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (key === '$id' && !isRoot) continue;
    Object.defineProperty(result, key, { ...descriptor, value: copy(descriptor.value, false) });
  }
  return result;
};

/**
 * @returns a copy of the schema without the `$id`s of the schemas inside it. A type that is used twice stands
 * in it twice, and ajv refuses an `$id` that it meets again.
 */
export const standalone = <T extends TSchema>(schema: T): T => copy(schema, true) as T;
