import type { TSchema } from 'typebox';

/** Decides about the `$id` of a schema that is copied. @returns the copy's; `undefined` for none */
type NewId = ($id: string, isRoot: boolean) => string | undefined;

const copy = (value: unknown, newId: NewId, isRoot: boolean): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copy(item, newId, false));
  const result = {};
  // TypeBox keeps what it knows of a schema in members that are not enumerable.
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    const isId = key === '$id' && typeof descriptor.value === 'string';
    const part = isId ? newId(descriptor.value, isRoot) : copy(descriptor.value, newId, false);
    if (!isId || part !== undefined) Object.defineProperty(result, key, { ...descriptor, value: part });
  }
  return result;
};

/** @returns a copy of a schema, and of all that is in it, with other `$id`s. */
export const copySchema = <T extends TSchema>(schema: T, newId: NewId): T => copy(schema, newId, true) as T;
