import { type Dialect, isClassic } from '../dialect/dialect.ts';
import { isArray, isObject, type Json, type JsonObject } from '../json.ts';

type Writable = Record<string, Json>;

const rename = (schema: Writable, from: string, to: string): void => {
  if (schema[from] === undefined) return;
  schema[to] = schema[from];
  delete schema[from];
};

/** In draft-04 a flag says that a bound is open; later the open bound is its own number. */
const openBounds = (schema: Writable): void => {
  for (const [closed, open] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    const isOpen = schema[open] === true;
    delete schema[open];
    if (isOpen) rename(schema, closed, open);
  }
};

const itemsByPosition = (schema: Writable): void => {
  if (isArray(schema.items)) {
    rename(schema, 'items', 'prefixItems');
    rename(schema, 'additionalItems', 'items');
  } else delete schema.additionalItems;
};

const dependencies = (schema: Writable): void => {
  if (!isObject(schema.dependencies)) return;
  const entries = Object.entries(schema.dependencies);
  schema.dependentRequired = Object.fromEntries(entries.filter(([, value]) => isArray(value)));
  schema.dependentSchemas = Object.fromEntries(entries.filter(([, value]) => !isArray(value)));
  delete schema.dependencies;
};

/** @returns a schema, without those inside it, that says in a later dialect what it says in its own */
export const inDialect = (schema: JsonObject, from: Dialect, to: Dialect): JsonObject => {
  if (from === to) return schema;
  const copy: Writable = { ...schema };
  if (from === 'draft-04') openBounds(copy);
  if (to !== '2020-12') return copy;
  itemsByPosition(copy);
  if (isClassic(from)) dependencies(copy);
  return copy;
};
