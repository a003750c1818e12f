import { Compiler } from './compile/compiler.ts';
import type { CompileOptions } from './compile/scope.ts';
import type { Judged } from './confirm/confirm.ts';
import type { Side } from './decide.ts';
import { type Dialect, idKeyword, isClassic } from './dialect/dialect.ts';
import { Registry, rootUri } from './dialect/registry.ts';
import type { Store } from './formula/store.ts';
import { isObject, member, type Schema } from './json.ts';
import { absolute, splitFragment } from './link/uri.ts';

/** A schema to ask about, and the documents that it may refer to, by URI. */
export interface Given {
  readonly schema: Schema;
  readonly dialect: Dialect;
  readonly documents: Readonly<Record<string, Schema>>;
}

const isAlone = (schema: Schema, dialect: Dialect): boolean =>
  isObject(schema) && isClassic(dialect) && member(schema, '$ref') !== undefined;

/** The URI that references in a schema are relative to: that of its identifier, if it has one. */
const baseOf = ({ schema, dialect }: Given): string => {
  const id = isObject(schema) && !isAlone(schema, dialect) ? member(schema, idKeyword(dialect)) : undefined;
  return (typeof id === 'string' && splitFragment(absolute(id, rootUri) ?? rootUri)[0]) || rootUri;
};

/** A schema with its URI as its identifier: validators know of no other way to where its relative references lead. */
const identified = (given: Given): Schema => {
  const { schema, dialect } = given;
  if (!isObject(schema)) return schema;
  const id = { [idKeyword(dialect)]: baseOf(given) };
  if (!isAlone(schema, dialect)) return { ...schema, ...id };
  const { $ref, ...rest } = schema;
  return { ...rest, ...id, allOf: [{ $ref: $ref as Schema }] };
};

/** @returns a schema as a formula, and as validators take it */
export const sideOf = (store: Store, given: Given, { assertFormat, missingIsSame }: CompileOptions): Side => {
  const { schema, dialect } = given;
  const registry = new Registry();
  const base = baseOf(given);
  const documents = Object.fromEntries(
    Object.entries(given.documents).map(([uri, document]) => [absolute(uri, base) ?? uri, document]),
  );
  for (const [uri, document] of Object.entries(documents)) registry.add(document, uri, dialect);
  const compiler = new Compiler(store, registry, { assertFormat, missingIsSame });
  const node = compiler.compile(registry.add(schema, rootUri, dialect));
  const hasOthers = Object.keys(documents).length > 0;
  const judged: Judged = {
    schema: hasOthers ? identified(given) : schema,
    dialect,
    documents,
    assertFormat,
    dangling: compiler.dangling,
  };
  return { node, judged: () => judged };
};
