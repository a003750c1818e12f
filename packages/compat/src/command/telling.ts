import { isObject, type Json } from '../json.ts';

const typeNames: ReadonlySet<unknown> = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']);

/** Keywords that hardly anything but a schema has, and the form of their values. */
const telling: Readonly<Record<string, (value: unknown) => boolean>> = {
  $ref: (value) => typeof value === 'string',
  $dynamicRef: (value) => typeof value === 'string',
  $defs: isObject,
  definitions: isObject,
  type: (value) => [value].flat().every((name) => typeNames.has(name)),
  properties: isObject,
  patternProperties: isObject,
  allOf: Array.isArray,
  anyOf: Array.isArray,
  oneOf: Array.isArray,
  enum: Array.isArray,
  const: () => true,
  not: (value) => isObject(value) || typeof value === 'boolean',
};

/**
 * Tells schemas, and the tables of a contract, from other JSON in the same folder, such as `package.json`.
 *
 * @param path its name counts: what is called `.schema.json` or `.schema.yaml` is one
 */
export const isTelling = (path: string, document: Json): boolean => {
  if (/\.schema\.(?:json|ya?ml)$/i.test(path)) return isObject(document) || typeof document === 'boolean';
  if (!isObject(document)) return false;
  const { $schema } = document;
  if (typeof $schema === 'string' && /^https?:\/\/json-schema\.org\//.test($schema)) return true;
  if (isObject(document.transitions) || isObject(document.spellings)) return true;
  return Object.entries(telling).some(([keyword, fits]) => Object.hasOwn(document, keyword) && fits(document[keyword]));
};
