import { pointerOf } from '@referral-kit/text';
import { annotationKeywords } from '../dialect/essence.ts';
import { isObject, isSchema, type Json, type JsonObject, type Schema, valueAt } from '../json.ts';
import { subjectOf } from './rules.ts';

/** Where definitions are: as JSON Schema has them, and as OpenAPI and AsyncAPI do. */
const containers = [['$defs'], ['definitions'], ['components', 'schemas']] as const;

/** What a keyword is about that decides about no document. */
const aside: ReadonlySet<string> = new Set(['definition', 'dialect', 'id', 'other']);
/** Keywords that allow everything if they hold this. */
const open: Readonly<Record<string, (value: Json) => boolean>> = {
  additionalProperties: (value) => value === true || isEmpty(value),
  patternProperties: (value) => isEmpty(value),
  properties: (value) => isEmpty(value),
  required: (value) => Array.isArray(value) && value.length === 0,
};

const isEmpty = (value: Json): boolean => isObject(value) && Object.keys(value).length === 0;

/** The keywords of a schema that may decide about a document. */
const deciding = (schema: Schema): string[] =>
  isObject(schema)
    ? Object.entries(schema).flatMap(([keyword, value]) =>
        aside.has(subjectOf(keyword)) || open[keyword]?.(value) ? [] : [keyword],
      )
    : [];

/** Whether a schema accepts everything, by its keywords. */
export const isSilent = (schema: Schema): boolean => schema !== false && deciding(schema).length === 0;

const mapsIn = (schema: Schema): [tokens: readonly string[], map: JsonObject][] =>
  containers.flatMap((tokens): [readonly string[], JsonObject][] => {
    const map = valueAt(schema, tokens);
    return map !== undefined && isObject(map) ? [[tokens, map]] : [];
  });

/** Whether a schema is there for its definitions: it holds some, and says itself at most of what type a document is. */
export const isLibrary = (schema: Schema): boolean =>
  mapsIn(schema).length > 0 && deciding(schema).every((keyword) => keyword === 'type');

/** @returns the unknown keywords of a schema that says nothing itself, in which there may be schemas */
export const opaqueKeywords = (schema: Schema): string[] =>
  isObject(schema) && isSilent(schema)
    ? Object.entries(schema).flatMap(([keyword, value]) => (isUnknown(keyword) && isObject(value) ? [keyword] : []))
    : [];

/** Keywords that begin with `x-` are by convention notes to tools. */
const isUnknown = (keyword: string): boolean =>
  subjectOf(keyword) === 'other' &&
  !annotationKeywords.has(keyword) &&
  keyword !== '$vocabulary' &&
  !keyword.startsWith('x-');

/** @returns the places of the definitions of a schema, those of groups of definitions one by one, by name */
export const definitionsOf = (schema: Schema): Map<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const [tokens, map] of mapsIn(schema)) {
    for (const [name, value] of Object.entries(map)) {
      if (!isSchema(value)) continue;
      const at = [...tokens, name];
      if (!isLibrary(value) || !isSilent(value)) found.set(pointerOf([name]), at);
      if (isLibrary(value))
        for (const [inner, rest] of definitionsOf(value)) found.set(pointerOf([name]) + inner, [...at, ...rest]);
    }
  }
  return found;
};
