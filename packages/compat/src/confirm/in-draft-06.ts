import { isKnown } from '../compile/keywords.ts';
import { dialectOf, uriOf } from '../dialect/dialect.ts';
import { isArray, isObject, type Json, mapMembers, member, type Schema } from '../json.ts';
import { inDialect } from './in-dialect.ts';
import { data, named } from './plain.ts';

const written = (value: Json, isNamed: boolean): Json => {
  if (isArray(value)) return value.map((item) => written(item, false));
  if (!isObject(value)) return value;
  if (isNamed) return mapMembers(value, (inner) => written(inner, false));
  const dialect = member(value, '$schema');
  // A schema of another dialect inside, which says so.
  if (dialect !== undefined && dialectOf(dialect) !== 'draft-04') return value;
  const copy = mapMembers(value, (inner, keyword) => {
    if (keyword === '$schema') return uriOf('draft-06');
    if (keyword === '$id' || !isKnown(keyword, 'draft-04')) return undefined;
    return data.has(keyword) ? inner : written(inner, named.has(keyword));
  });
  const { id, ...rest } = inDialect(copy, 'draft-04', 'draft-06');
  return typeof id === 'string' ? { $id: id, ...rest } : rest;
};

/**
 * Few validators know draft-04. Whatever it says can be said in draft-06, which all of them know.
 *
 * @returns a schema of draft-04, and all inside it, in draft-06
 */
export const inDraft06 = (schema: Schema): Schema => written(schema, false) as Schema;
