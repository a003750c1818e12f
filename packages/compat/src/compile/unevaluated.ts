import type { Node } from '../formula/node.ts';
import type { Schema } from '../json.ts';
import { allItems, itemSchemas } from './array.ts';
import { declaredNames, dependentSchemas, otherMembers } from './object.ts';
import { readSchema, readSchemas } from './read.ts';
import { type Scope, Unsupported } from './scope.ts';

/** Which parts of a value a schema has looked at, when a formula holds. */
interface Case {
  readonly when: Node;
  /** The names of members looked at, as a formula about names. */
  readonly names: Node;
  /** The items looked at: those before an index, and those that match. */
  readonly before: number;
  readonly items: Node;
}

const mostCases = 512;

const limit = (cases: Case[]): Case[] => {
  if (cases.length > mostCases) throw new Unsupported('too many ways to evaluate members or items');
  return cases;
};

const isBlind = (cases: readonly Case[]): boolean =>
  cases.every(({ names, before, items }) => names.kind === 'false' && before === 0 && items.kind === 'false');

/** The cases in which both of two schemas hold. */
const meet = ({ store }: Scope, left: readonly Case[], right: readonly Case[]): Case[] =>
  limit(
    left.flatMap((one) =>
      right.map((other) => ({
        when: store.and(one.when, other.when),
        names: store.or(one.names, other.names),
        before: Math.max(one.before, other.before),
        items: store.or(one.items, other.items),
      })),
    ),
  ).filter(({ when }) => when.kind !== 'false');

/**
 * The more has been looked at, the less is left to be refused. So a case may leave out that a branch holds too: the
 * case that says so is there as well.
 */
const anyOf = (scope: Scope, branches: readonly (readonly Case[])[]): Case[] => {
  let chosen: Case[] = [];
  for (const branch of branches)
    chosen = limit([...chosen, ...branch, ...(isBlind(branch) ? [] : meet(scope, chosen, branch))]);
  return chosen;
};

const guarded = ({ store }: Scope, guard: Node, cases: readonly Case[]): Case[] =>
  cases.map((one) => ({ ...one, when: store.and(guard, one.when) }));

/** What a schema's own keywords look at, those for the same value aside. */
const ownCase = (scope: Scope): Case => {
  const { store, at } = scope;
  const all =
    readSchema(scope, 'additionalProperties') !== undefined || readSchema(scope, 'unevaluatedProperties') !== undefined;
  const { prefix, rest } = itemSchemas(scope);
  const allItemsSeen = rest !== undefined || readSchema(scope, 'unevaluatedItems') !== undefined;
  const contains = at.dialect === '2020-12' ? readSchema(scope, 'contains') : undefined;
  return {
    when: store.true,
    names: all ? store.true : declaredNames(scope),
    before: allItemsSeen ? Infinity : prefix.length,
    items: contains === undefined ? store.false : scope.part(contains),
  };
};

/** The cases of a schema for the same value; what it demands itself is part of each. */
const casesOf = (outer: Scope, schema: Schema): Case[] => {
  const scope = outer.scopeOf(schema);
  const blank: Case = { when: outer.same(schema), names: outer.store.false, before: 0, items: outer.store.false };
  if (!scope) return [blank];
  const cases = lookedAt(scope);
  return isBlind(cases) ? [blank] : guarded(outer, blank.when, cases);
};

const lookedAt = (scope: Scope): Case[] => {
  const { store } = scope;
  let cases: Case[] = [ownCase(scope)];
  const add = (others: readonly Case[]): void => {
    cases = meet(scope, cases, others);
  };
  const nothing: Case = { when: store.true, names: store.false, before: 0, items: store.false };
  for (const keyword of ['$ref', '$dynamicRef', '$recursiveRef'] as const) {
    const behind = scope.scopeBehind(keyword);
    if (behind) add(guarded(scope, scope.follow(keyword), lookedAt(behind)));
  }
  for (const schema of readSchemas(scope, 'allOf') ?? []) add(casesOf(scope, schema));
  const any = readSchemas(scope, 'anyOf');
  if (any)
    add(
      anyOf(
        scope,
        any.map((schema) => casesOf(scope, schema)),
      ),
    );
  const one = readSchemas(scope, 'oneOf');
  if (one) {
    const formulas = one.map((schema) => scope.same(schema));
    add(
      one.flatMap((schema, index) => {
        const others = formulas.filter((_, other) => other !== index).map((other) => store.not(other));
        return guarded(scope, store.and(...others), casesOf(scope, schema));
      }),
    );
  }
  const condition = readSchema(scope, 'if');
  if (condition !== undefined) {
    const then = casesOf(scope, readSchema(scope, 'then') ?? true);
    const otherwise = casesOf(scope, readSchema(scope, 'else') ?? true);
    add([
      ...meet(scope, casesOf(scope, condition), then),
      ...guarded(scope, store.not(scope.same(condition)), otherwise),
    ]);
  }
  for (const { lacks, has, schema } of dependentSchemas(scope)) {
    add([{ ...nothing, when: lacks }, ...guarded(scope, has, casesOf(scope, schema))]);
  }
  return cases;
};

/** The same schema without the keywords that ask what is left. */
const withoutRest = (scope: Scope): Scope => ({
  ...scope,
  get: (keyword) =>
    keyword === 'unevaluatedProperties' || keyword === 'unevaluatedItems' ? undefined : scope.get(keyword),
});

/** `unevaluatedProperties` and `unevaluatedItems`: case by case, what has not been looked at. */
export const compileUnevaluated = (scope: Scope): Node[] => {
  const { store } = scope;
  const properties = readSchema(scope, 'unevaluatedProperties');
  const items = readSchema(scope, 'unevaluatedItems');
  if (properties === undefined && items === undefined) return [];
  const cases = lookedAt(withoutRest(scope));
  const nodes: Node[] = [];
  if (properties !== undefined) {
    const schema = scope.part(properties);
    nodes.push(store.or(...cases.map(({ when, names }) => store.and(when, otherMembers(scope, names, schema)))));
  }
  if (items !== undefined) {
    const schema = scope.part(items);
    nodes.push(
      store.or(
        ...cases.map((one) =>
          one.before === Infinity
            ? one.when
            : store.and(one.when, allItems(scope, one.before, Infinity, store.or(one.items, schema))),
        ),
      ),
    );
  }
  return nodes;
};
