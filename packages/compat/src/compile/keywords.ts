import { type Dialect, dialects } from '../dialect/dialect.ts';

/** Keywords that not every dialect has: the first and the last that do. */
const spans: ReadonlyMap<string, readonly [Dialect, Dialect]> = new Map([
  ['if', ['draft-07', '2020-12']],
  ['then', ['draft-07', '2020-12']],
  ['else', ['draft-07', '2020-12']],
  ['const', ['draft-06', '2020-12']],
  ['contains', ['draft-06', '2020-12']],
  ['propertyNames', ['draft-06', '2020-12']],
  ['additionalItems', ['draft-04', '2019-09']],
  ['dependencies', ['draft-04', 'draft-07']],
  ['prefixItems', ['2020-12', '2020-12']],
  ['minContains', ['2019-09', '2020-12']],
  ['maxContains', ['2019-09', '2020-12']],
  ['dependentRequired', ['2019-09', '2020-12']],
  ['dependentSchemas', ['2019-09', '2020-12']],
  ['unevaluatedItems', ['2019-09', '2020-12']],
  ['unevaluatedProperties', ['2019-09', '2020-12']],
  ['$dynamicRef', ['2020-12', '2020-12']],
  ['$recursiveRef', ['2019-09', '2019-09']],
]);

/** @returns whether a dialect gives a keyword its meaning */
export const isKnown = (keyword: string, dialect: Dialect): boolean => {
  const span = spans.get(keyword);
  if (!span) return true;
  const index = dialects.indexOf(dialect);
  return index >= dialects.indexOf(span[0]) && index <= dialects.indexOf(span[1]);
};
