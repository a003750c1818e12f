import { dialectOf } from '../dialect/dialect.ts';
import { annotationKeywords, schemaMaps } from '../dialect/essence.ts';
import { canonical, isArray, isObject, type Json, type JsonObject } from '../json.ts';

/** What a schema says, with a gap for each reference. */
export interface Outline {
  readonly text: string;
  /** What the references in the gaps are, in order. */
  readonly references: readonly string[];
}

const data = new Set(['const', 'enum']);

const outlines = new WeakMap<object, Outline>();

const write = (value: Json, references: string[]): string => {
  if (isArray(value)) return `[${value.map((item) => write(item, references)).join(',')}]`;
  return isObject(value) ? writeSchema(value, references) : JSON.stringify(value);
};

const writeMap = (map: JsonObject, references: string[]): string => {
  const names = Object.keys(map).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${write(map[name] as Json, references)}`).join(',')}}`;
};

const writeKeyword = (keyword: string, value: Json, references: string[]): string => {
  if (data.has(keyword)) return canonical(value);
  if (keyword === '$schema') return JSON.stringify(dialectOf(value) ?? value);
  if (keyword === '$ref' && typeof value === 'string') {
    references.push(value);
    return '@';
  }
  return schemaMaps.has(keyword) && isObject(value) ? writeMap(value, references) : write(value, references);
};

const writeSchema = (schema: JsonObject, references: string[]): string => {
  const known = outlines.get(schema);
  if (known) {
    references.push(...known.references);
    return known.text;
  }
  const keywords = Object.keys(schema)
    .filter((keyword) => !annotationKeywords.has(keyword))
    .sort();
  const own: string[] = [];
  const text = `{${keywords.map((keyword) => `${JSON.stringify(keyword)}:${writeKeyword(keyword, schema[keyword] as Json, own)}`).join(',')}}`;
  outlines.set(schema, { text, references: own });
  references.push(...own);
  return text;
};

/** @returns what a schema says, annotations and the schemas that only references reach aside */
export const outline = (schema: JsonObject): Outline => {
  writeSchema(schema, []);
  return outlines.get(schema) as Outline;
};
