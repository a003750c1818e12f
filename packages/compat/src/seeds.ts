import { canonical, isArray, isObject, type Json } from './json.ts';

const plain: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  0.5,
  1e20,
  '',
  'a',
  'abc',
  ' ',
  [],
  [null],
  [1, 1],
  {},
  { a: null },
  { a: 1, b: 2 },
];

const collect = (value: Json, into: Json[], depth: number): void => {
  if (depth > 12) return;
  if (isArray(value)) for (const item of value) collect(item, into, depth + 1);
  if (!isObject(value)) return;
  for (const [keyword, inner] of Object.entries(value)) {
    if (keyword === 'const' || keyword === 'default') into.push(inner);
    if ((keyword === 'enum' || keyword === 'examples') && isArray(inner)) into.push(...inner);
    collect(inner, into, depth + 1);
  }
};

/** @returns values worth a try with some schemas: what they mention, and plain ones */
export const seeds = (...schemas: readonly Json[]): Json[] => {
  const values: Json[] = [];
  for (const schema of schemas) collect(schema, values, 0);
  const all = [...values.slice(0, 200), ...plain];
  return [...new Map(all.map((value) => [canonical(value), value])).values()];
};
