import { isArray, isObject, type Json, member } from '../json.ts';

/** A schema of `allOf`, `anyOf` or `oneOf`. */
export interface Branch {
  readonly index: number;
  readonly schema: Json;
  /** What it means, as a number. */
  readonly meaning: number;
  /** What it refers to, if it does. */
  readonly reference: string;
}

/** Which branches of two lists are versions of each other. */
export interface Matched {
  readonly pairs: readonly (readonly [old: Branch, now: Branch])[];
  readonly gone: readonly Branch[];
  readonly added: readonly Branch[];
}

const properties = (schema: Json): Readonly<Record<string, Json>> => {
  const all = isObject(schema) ? member(schema, 'properties') : undefined;
  return isObject(all) ? all : {};
};

/** The values of members that can have but one: they tell branches apart. */
const constants = (schema: Json): Map<string, string> =>
  new Map(
    Object.entries(properties(schema)).flatMap(([name, value]): [string, string][] => {
      const values = isObject(value) ? (member(value, 'enum') ?? [member(value, 'const')]) : [];
      const [only, ...others] = isArray(values) ? values : [];
      return only !== undefined && others.length === 0 ? [[name, JSON.stringify(only)]] : [];
    }),
  );

/** How much two schemas look like versions of one; 0 for not at all. */
const likeness = (old: Branch, now: Branch): number => {
  if (!isObject(old.schema) || !isObject(now.schema)) return 0;
  if (old.reference !== '' || now.reference !== '') return old.reference === now.reference ? 100 : 0;
  const [before, after] = [constants(old.schema), constants(now.schema)];
  let score = 0;
  for (const [name, value] of before) {
    if (!after.has(name)) continue;
    if (after.get(name) !== value) return 0;
    score += 10;
  }
  const [one, other] = [Object.keys(properties(old.schema)), new Set(Object.keys(properties(now.schema)))];
  score += one.filter((name) => other.has(name)).length;
  const isOneType = JSON.stringify(old.schema.type) === JSON.stringify(now.schema.type);
  if (old.schema.type !== undefined && now.schema.type !== undefined && !isOneType) return 0;
  return (
    score +
    (old.schema.type !== undefined && isOneType ? 2 : 0) +
    (old.schema.title !== undefined && old.schema.title === now.schema.title ? 5 : 0)
  );
};

/** @returns which branches are versions of each other: those that mean the same, then those that look most alike */
export const matched = (old: readonly Branch[], now: readonly Branch[]): Matched => {
  const pairs: [Branch, Branch][] = [];
  const [left, right] = [new Set(old), new Set(now)];
  const join = (one: Branch, other: Branch): void => {
    pairs.push([one, other]);
    left.delete(one);
    right.delete(other);
  };
  const byMeaning = Map.groupBy(now, ({ meaning }) => meaning);
  for (const one of old) {
    const other = byMeaning.get(one.meaning)?.find((branch) => right.has(branch));
    if (other) join(one, other);
  }
  const ranked = [...left]
    .flatMap((one) => [...right].map((other) => ({ one, other, score: likeness(one, other) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  for (const { one, other } of ranked) if (left.has(one) && right.has(other)) join(one, other);
  // What is left over in one place of both lists was most likely rewritten.
  if (old.length === now.length)
    for (const one of [...left]) {
      const other = [...right].find(({ index }) => index === one.index);
      if (other) join(one, other);
    }
  return { pairs, gone: [...left], added: [...right] };
};

/** What stands for a branch that is not there. */
export const neutral = { allOf: true, anyOf: false, oneOf: false } as const;

export type ListKeyword = keyof typeof neutral;
