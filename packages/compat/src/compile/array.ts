import type { ArrayLiteral } from '../formula/literal.ts';
import type { Node } from '../formula/node.ts';
import { isArray, type Schema } from '../json.ts';
import { types } from '../types.ts';
import { readCount, readFlag, readSchema, readSchemas } from './read.ts';
import type { Scope } from './scope.ts';

/** The schemas of the first items, and that of the rest. */
export const itemSchemas = (
  scope: Scope,
): { readonly prefix: readonly Schema[]; readonly rest: Schema | undefined } => {
  if (scope.at.dialect === '2020-12') {
    return { prefix: readSchemas(scope, 'prefixItems') ?? [], rest: readSchema(scope, 'items') };
  }
  if (isArray(scope.get('items'))) {
    return { prefix: readSchemas(scope, 'items') ?? [], rest: readSchema(scope, 'additionalItems') };
  }
  return { prefix: [], rest: readSchema(scope, 'items') };
};

/** @returns the literal: all items from one index up to another match */
export const allItems = ({ store }: Scope, from: number, to: number, schema: Node): Node =>
  store.literal(types.array, { kind: 'atMost', from, to, schema: store.not(schema), count: 0 });

const containsLiterals = (scope: Scope): ArrayLiteral[] => {
  const contains = readSchema(scope, 'contains');
  if (contains === undefined) return [];
  const span = { from: 0, to: Infinity, schema: scope.part(contains) };
  const most = readCount(scope, 'maxContains');
  return [
    { kind: 'atLeast', ...span, count: readCount(scope, 'minContains') ?? 1 },
    ...(most === undefined ? [] : [{ kind: 'atMost', ...span, count: most } as const]),
  ];
};

/** Lengths, items, `contains` and `uniqueItems`. */
export const compileArray = (scope: Scope): Node[] => {
  const literals: ArrayLiteral[] = containsLiterals(scope);
  for (const kind of ['minItems', 'maxItems'] as const) {
    const count = readCount(scope, kind);
    if (count !== undefined) literals.push({ kind, count });
  }
  if (readFlag(scope, 'uniqueItems')) literals.push({ kind: 'unique', negated: false });
  const { prefix, rest } = itemSchemas(scope);
  return [
    ...literals.map((literal) => scope.store.literal(types.array, literal)),
    ...prefix.map((schema, index) => allItems(scope, index, index + 1, scope.part(schema))),
    ...(rest === undefined ? [] : [allItems(scope, prefix.length, Infinity, scope.part(rest))]),
  ];
};
