import type { Node } from '../formula/node.ts';
import { isArray, isObject, isSchema, type Schema } from '../json.ts';
import { types } from '../types.ts';
import { readCount, readObject, readSchema, readSchemaMap, readTexts } from './read.ts';
import { type Scope, Unsupported } from './scope.ts';

const every = ({ store }: Scope, names: Node, schema: Node): Node =>
  store.literal(types.object, { kind: 'every', names, schema });

const has = ({ store }: Scope, name: string): Node =>
  store.literal(types.object, { kind: 'some', names: store.enum([name]), schema: store.true });

const lacks = (scope: Scope, name: string): Node => every(scope, scope.store.enum([name]), scope.store.false);

const matching = ({ store }: Scope, pattern: string): Node =>
  store.literal(types.string, { kind: 'pattern', source: pattern, negated: false });

/** @returns the formula of the names that `properties` and `patternProperties` speak of */
export const declaredNames = (scope: Scope): Node => {
  const names = Object.keys(readSchemaMap(scope, 'properties') ?? {});
  const patterns = Object.keys(readSchemaMap(scope, 'patternProperties') ?? {});
  return scope.store.or(scope.store.enum(names), ...patterns.map((pattern) => matching(scope, pattern)));
};

/** @returns the literal: members of any other name match */
export const otherMembers = (scope: Scope, declared: Node, schema: Node): Node =>
  every(scope, scope.store.not(declared), schema);

const members = (scope: Scope): Node[] => {
  const { store } = scope;
  const nodes: Node[] = [];
  for (const [name, schema] of Object.entries(readSchemaMap(scope, 'properties') ?? {})) {
    nodes.push(every(scope, store.enum([name]), scope.part(schema)));
  }
  for (const [pattern, schema] of Object.entries(readSchemaMap(scope, 'patternProperties') ?? {})) {
    nodes.push(every(scope, matching(scope, pattern), scope.part(schema)));
  }
  const additional = readSchema(scope, 'additionalProperties');
  if (additional !== undefined) nodes.push(otherMembers(scope, declaredNames(scope), scope.part(additional)));
  const names = readSchema(scope, 'propertyNames');
  if (names !== undefined) nodes.push(every(scope, store.not(scope.part(names)), store.false));
  return nodes;
};

const needs = (scope: Scope, name: string, required: readonly string[]): Node =>
  scope.store.or(lacks(scope, name), scope.store.and(...required.map((other) => has(scope, other))));

const dependencies = (scope: Scope): Node[] => {
  const nodes: Node[] = [];
  const both = { ...readObject(scope, 'dependencies'), ...readObject(scope, 'dependentRequired') };
  for (const [name, value] of Object.entries(both)) {
    if (isArray(value) && value.every((item) => typeof item === 'string')) nodes.push(needs(scope, name, value));
    else if (!isSchema(value)) throw new Unsupported('a dependency is neither a list nor a schema');
  }
  return nodes;
};

/** The schemas that hold when a member is there, by its name. */
export const dependentSchemas = (
  scope: Scope,
): { readonly lacks: Node; readonly has: Node; readonly schema: Schema }[] =>
  [
    ...Object.entries(readObject(scope, 'dependencies') ?? {}),
    ...Object.entries(readSchemaMap(scope, 'dependentSchemas') ?? {}),
  ]
    .filter(([, schema]) => typeof schema === 'boolean' || isObject(schema))
    .map(([name, schema]) => ({ lacks: lacks(scope, name), has: has(scope, name), schema: schema as Schema }));

/** Members, `required`, names, counts and what depends on a member being there. */
export const compileObject = (scope: Scope): Node[] => {
  const nodes = [...members(scope), ...dependencies(scope)];
  for (const kind of ['minProperties', 'maxProperties'] as const) {
    const count = readCount(scope, kind);
    if (count !== undefined) nodes.push(scope.store.literal(types.object, { kind, count }));
  }
  for (const name of readTexts(scope, 'required') ?? []) nodes.push(has(scope, name));
  return nodes;
};
