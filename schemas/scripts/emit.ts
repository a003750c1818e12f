import { createHash } from 'node:crypto';
import { exactLiterals } from '../source/parts/decimal.ts';

/** A schema, or any other JSON object, as it is emitted. */
export type Json = { [key: string]: unknown };

const keyOrder = [
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  '$ref',
  'type',
  'format',
  'pattern',
  'not',
  'minLength',
  'minimum',
  'maximum',
  'const',
  'enum',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'allOf',
  'anyOf',
  'oneOf',
  'examples',
  '$defs',
  'definitions',
];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rank = (key: string): number => {
  const at = keyOrder.indexOf(key);
  if (at < 0) throw new Error(`emit: no place for the keyword ${key}; add it to keyOrder`);
  return at;
};

/** @returns a schema with its keywords in the canonical order; members of `properties`, `$defs`, `definitions` and of examples keep theirs. */
export const ordered = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(ordered);
  if (!isObject(schema)) return schema;
  const keys = Object.keys(schema).sort((a, b) => rank(a) - rank(b));
  return Object.fromEntries(
    keys.map((key) => {
      const value = schema[key];
      if (key === 'examples') return [key, value];
      const named = ['properties', '$defs', 'definitions'].includes(key) && isObject(value);
      return [key, named ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, ordered(v)])) : ordered(value)];
    }),
  );
};

const write = (value: unknown): string =>
  `${JSON.stringify(
    value,
    (_key, part) => (exactLiterals.has(part) ? rawJson(exactLiterals.get(part) as string) : part),
    2,
  )}\n`;

// JSON.rawJSON (Node 22) is not in TypeScript's library yet.
const rawJson = (text: string): unknown => (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(text);

/** @returns the text of an emitted schema: canonical key order, exact numbers, two spaces, a final newline. */
export const schemaText = (schema: Json): string => write(ordered(schema));

/** @returns the text of an emitted file that is no schema. */
export const jsonText: (value: unknown) => string = write;

/** @returns the SHA-256 of a text, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
