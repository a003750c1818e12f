import { isObject, member, type Schema } from '../json.ts';

const official = /^https?:\/\/json-schema\.org\//;
const elsewhere = /"\$(?:ref|dynamicRef|recursiveRef)":"[^#]/;

/**
 * Validators know the schemas of schemas by their identifiers and take an edited one for their own.
 *
 * @returns the schema without such an identifier, if it refers to nothing but itself
 */
export const unofficial = (schema: Schema): Schema => {
  const id = isObject(schema) ? member(schema, '$id') : undefined;
  if (typeof id !== 'string' || !official.test(id) || elsewhere.test(JSON.stringify(schema))) return schema;
  const { $id: _, ...rest } = schema as { readonly [key: string]: Schema };
  return rest;
};
