import {
  annotations,
  checkUnion,
  place,
  placeBelow,
  rootPlace,
  type Schema,
  UnsupportedKeyword,
} from '@referral-kit/codegen';
import { textForm } from './text-forms.ts';

// The part of JSON Schema that guards and models are generated from. Whatever is not named here stops the
// build: a keyword that were left out would make a validator that accepts too much, or explains nothing.

/** The keywords that are implemented, by what a schema describes. */
const implemented: Readonly<Record<string, readonly string[]>> = {
  'any value': [],
  'a constant': ['type', 'const'],
  'an enumeration': ['type', 'enum', 'minLength'],
  string: ['type', 'minLength', 'pattern', 'not', 'format'],
  number: ['type', 'minimum', 'maximum'],
  boolean: ['type'],
  array: ['type', 'items'],
  object: ['type', 'properties', 'required', 'additionalProperties', 'oneOf'],
};

const jsonTypes = ['string', 'number', 'boolean', 'array', 'object'];

type Keyword = keyof Schema & string;

/** A schema whose keywords may hold anything: what is in a file, before it is known to be implemented. */
type Unchecked = Readonly<Record<string, unknown>> & { readonly [place]?: string };

const isObject = (value: unknown): value is Unchecked =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const areDistinctTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText) && new Set(value).size === value.length;

/** @returns the one JSON type of a schema, apart from null; `undefined` where it has none. */
const typeIn = (schema: Unchecked, at: string): string | undefined => {
  if (schema.type === undefined) return undefined;
  const names: readonly unknown[] = [schema.type].flat();
  const [type, ...others] = names.filter((name) => name !== 'null');
  if (others.length > 0 || names.length > 2 || !jsonTypes.includes(type as string))
    throw new UnsupportedKeyword('type', at, `expected one of ${jsonTypes.join(', ')}, alone or with null`);
  return type as string;
};

const kindOf = (schema: Unchecked, type: string | undefined): string => {
  if (schema.const !== undefined) return 'a constant';
  return schema.enum === undefined ? (type ?? 'any value') : 'an enumeration';
};

const checkKeywords = (schema: Unchecked, at: string): void => {
  const kind = kindOf(schema, typeIn(schema, at));
  const known = implemented[kind] as readonly string[];
  const unknown = Object.keys(schema).find((name) => !known.includes(name) && !annotations.includes(name));
  if (unknown !== undefined) throw new UnsupportedKeyword(unknown, at, `it is not implemented for ${kind}`);
};

type Check = (value: unknown, schema: Unchecked, at: string) => string | undefined;

const onlyString: Check = (_value, { type }) =>
  type === undefined || type === 'string' ? undefined : 'of the types, only string is implemented beside it';

const onlyNumber: Check = (value) => (Number.isFinite(value) ? undefined : 'expected a number');

const compiles = (pattern: string): boolean => {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
};

/** What is wrong with the value of a keyword, by keyword. */
const checks: Readonly<Partial<Record<Keyword, Check>>> = {
  const: (value, ...rest) => (isText(value) ? onlyString(value, ...rest) : 'only strings are implemented'),
  enum: (value, ...rest) =>
    areDistinctTexts(value) && value.length > 0 ? onlyString(value, ...rest) : 'expected a list of distinct strings',
  minLength: (value, { pattern, not, enum: list }) => {
    if (value !== 1 || pattern !== undefined || not !== undefined)
      return 'only a minimum of 1, without a pattern, is implemented';
    // It decides nothing there, but an empty text is explained as one.
    return Array.isArray(list) && list.includes('') ? 'beside it, values cannot be empty' : undefined;
  },
  pattern: (value) => (isText(value) && compiles(value) ? undefined : 'it is not a regular expression'),
  not: (value) =>
    isObject(value) &&
    Object.keys(value).sort().join() === 'pattern,type' &&
    value.type === 'string' &&
    isText(value.pattern) &&
    compiles(value.pattern)
      ? undefined
      : 'only a pattern, of the type string, is implemented in it',
  format: (_value, schema) =>
    textForm(schema as Schema)
      ? undefined
      : 'only date-time, with a pattern that a check was written for, is implemented',
  items: (value) => (Array.isArray(value) ? 'only one schema for all items is implemented' : undefined),
  minimum: onlyNumber,
  maximum: onlyNumber,
  properties: (value) => {
    if (!isObject(value)) return 'expected an object of schemas';
    const inherited = Object.keys(value).find((name) => name in Object.prototype);
    return inherited === undefined ? undefined : `every object inherits "${inherited}"`;
  },
  required: (value, { properties }) => {
    if (!areDistinctTexts(value)) return 'expected a list of distinct strings';
    const unlisted = value.find((name) => !isObject(properties) || !Object.hasOwn(properties, name));
    return unlisted === undefined ? undefined : `"${unlisted}" is not one of the properties`;
  },
  additionalProperties: (value, { properties }) =>
    typeof value === 'boolean' && properties !== undefined
      ? undefined
      : 'only true and false, beside properties, are implemented',
};

/** The schemas inside a schema, with the path of each. */
const partsOf = ({ properties, items }: Unchecked): [path: (string | number)[], part: unknown][] => [
  ...Object.entries((properties as object | undefined) ?? {}).map(([name, part]): [string[], unknown] => [
    ['properties', name],
    part,
  ]),
  ...(items === undefined ? [] : [[['items'], items] as [string[], unknown]]),
];

/** Texts are explained by their type first; what a branch lists is only compared. */
const checkExplained = (schema: Unchecked, at: string): void => {
  if (schema.const !== undefined)
    throw new UnsupportedKeyword('const', at, 'it is only implemented in a branch of oneOf');
  if (schema.enum !== undefined && schema.type === undefined)
    throw new UnsupportedKeyword('enum', at, 'it is only implemented beside the type string');
};

const check = (schema: unknown, outer: string, isInBranch = false): void => {
  if (!isObject(schema)) throw new UnsupportedKeyword(String(schema), outer, 'only objects are implemented as schemas');
  const at = schema[place] ?? outer;
  checkKeywords(schema, at);
  for (const [keyword, problemOf] of Object.entries(checks)) {
    const problem = schema[keyword] === undefined ? undefined : problemOf(schema[keyword], schema, at);
    if (problem !== undefined) throw new UnsupportedKeyword(keyword, at, problem);
  }
  if (!isInBranch) checkExplained(schema, at);
  for (const [path, part] of partsOf(schema)) check(part, placeBelow(at, ...path));
  if (schema.oneOf === undefined) return;
  for (const [path, part] of checkUnion(schema as Schema, at)) check(part, placeBelow(at, ...path), true);
};

/**
 * Makes sure that all that a schema says is implemented.
 *
 * @param schema with its references resolved
 * @param name what its place is told by where it has no `$id`
 * @throws {UnsupportedKeyword} for the first keyword that is not, with its place
 */
export const checkDialect = (schema: Schema, name: string = schema.title ?? ''): void =>
  check(schema, rootPlace(schema.$id ?? name));
