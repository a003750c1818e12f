import type { Node } from '../formula/node.ts';
import type { Store } from '../formula/store.ts';
import { areListsOfTheirOwn, areTagged, disjoint } from './disjoint.ts';
import { dependentSchemas } from './object.ts';
import { readSchema, readSchemas } from './read.ts';
import type { Scope } from './scope.ts';

/** @returns the formula: exactly one of the others holds */
const exactlyOne = (store: Store, nodes: readonly Node[]): Node =>
  areListsOfTheirOwn(nodes) || areTagged(nodes, store)
    ? store.or(...nodes)
    : store.or(
        ...nodes.map((chosen, index) => {
          const others = nodes.filter((other, place) => place !== index && !disjoint(chosen, other, store));
          return store.and(chosen, ...others.map((other) => store.not(other)));
        }),
      );

/** `allOf`, `anyOf`, `oneOf`, `not`, `if` and schemas that depend on a member. */
export const compileLogic = (scope: Scope): Node[] => {
  const { store } = scope;
  const nodes = (readSchemas(scope, 'allOf') ?? []).map((schema) => scope.same(schema));
  const any = readSchemas(scope, 'anyOf');
  if (any) nodes.push(store.or(...any.map((schema) => scope.same(schema))));
  const one = readSchemas(scope, 'oneOf');
  if (one)
    nodes.push(
      exactlyOne(
        store,
        one.map((schema) => scope.same(schema)),
      ),
    );
  const not = readSchema(scope, 'not');
  if (not !== undefined) nodes.push(store.not(scope.same(not)));
  for (const { lacks, schema } of dependentSchemas(scope)) nodes.push(store.or(lacks, scope.same(schema)));
  return [...nodes, ...conditional(scope)];
};

const conditional = (scope: Scope): Node[] => {
  const { store } = scope;
  const condition = readSchema(scope, 'if');
  if (condition === undefined) return [];
  const test = scope.same(condition);
  const [then, otherwise] = [readSchema(scope, 'then') ?? true, readSchema(scope, 'else') ?? true];
  return [store.or(store.not(test), scope.same(then)), store.or(test, scope.same(otherwise))];
};
