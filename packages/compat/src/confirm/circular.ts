import { tokensOf } from '@referral-kit/text';
import { isArray, isObject, type Json, type JsonObject, valueAt } from '../json.ts';

/** Keywords whose schemas are about the same value. */
const same = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas', 'dependencies'];

/** @returns the schemas of a document whose `$ref` leads in a circle without coming to a part of the value */
export const circular = (document: JsonObject): Set<Json> => {
  const found = new Set<Json>();
  const open = new Set<Json>();
  const done = new Set<Json>();
  const visit = (schema: Json | undefined): void => {
    if (!isObject(schema) || done.has(schema)) return;
    open.add(schema);
    const { $ref } = schema;
    const target = typeof $ref === 'string' && $ref.startsWith('#') ? valueAt(document, tokensOf($ref)) : undefined;
    if (target !== undefined && open.has(target)) found.add(schema);
    else visit(target);
    for (const keyword of same) {
      const value = schema[keyword];
      const inner = isArray(value)
        ? value
        : keyword.startsWith('depend') && isObject(value)
          ? Object.values(value)
          : [value];
      for (const one of inner) visit(one);
    }
    open.delete(schema);
    done.add(schema);
  };
  const all = (value: Json): void => {
    if (isArray(value)) for (const item of value) all(item);
    if (!isObject(value)) return;
    visit(value);
    for (const inner of Object.values(value)) all(inner);
  };
  all(document);
  return found;
};
