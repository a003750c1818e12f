import { canonical, isArray, isObject, type Json, type JsonObject } from '../json.ts';
import { compare, isMultiple, rational } from '../numbers/rational.ts';
import { matches } from '../regex/match.ts';
import { typeOf } from '../types.ts';
import { meetsFormat } from './formats.ts';
import type { Literal } from './literal.ts';
import type { Node } from './node.ts';

/** Whether a value satisfies a formula; undefined where the formula holds something that nobody can evaluate. */
type Truth = boolean | undefined;

const negate = (truth: Truth, negated: boolean): Truth => (truth === undefined ? undefined : truth !== negated);

const all = <T>(items: Iterable<T>, test: (item: T) => Truth): Truth => {
  let result: Truth = true;
  for (const item of items) {
    const truth = test(item);
    if (truth === false) return false;
    if (truth === undefined) result = undefined;
  }
  return result;
};

const some = <T>(items: Iterable<T>, test: (item: T) => Truth): Truth =>
  negate(
    all(items, (item) => negate(test(item), true)),
    true,
  );

const between = (sure: number, possible: number, kind: 'atLeast' | 'atMost', count: number): Truth => {
  if (kind === 'atLeast') return sure >= count ? true : possible >= count ? undefined : false;
  return possible <= count ? true : sure <= count ? undefined : false;
};

const aboutNumber = (literal: Literal, value: number): Truth => {
  if (literal.kind === 'multiple') return negate(isMultiple(rational(value), literal.of), literal.negated);
  if (literal.kind !== 'least' && literal.kind !== 'most') return undefined;
  const order = compare(rational(value), literal.value) * (literal.kind === 'least' ? 1 : -1);
  return literal.open ? order > 0 : order >= 0;
};

const aboutString = (literal: Literal, value: string): Truth => {
  if (literal.kind === 'minLength') return [...value].length >= literal.count;
  if (literal.kind === 'maxLength') return [...value].length <= literal.count;
  if (literal.kind === 'pattern') return negate(matches(literal.source, value), literal.negated);
  if (literal.kind === 'format') return negate(meetsFormat(literal.source, value), literal.negated);
  return undefined;
};

const aboutArray = (literal: Literal, value: readonly Json[]): Truth => {
  if (literal.kind === 'minItems') return value.length >= literal.count;
  if (literal.kind === 'maxItems') return value.length <= literal.count;
  if (literal.kind === 'unique') {
    return negate(new Set(value.map(canonical)).size === value.length, literal.negated);
  }
  if (literal.kind !== 'atLeast' && literal.kind !== 'atMost') return undefined;
  const truths = value.slice(literal.from, literal.to).map((item) => holds(literal.schema, item));
  const sure = truths.filter((truth) => truth === true).length;
  return between(sure, sure + truths.filter((truth) => truth === undefined).length, literal.kind, literal.count);
};

const present = (names: readonly Json[], value: JsonObject): string[] =>
  names.filter((name): name is string => typeof name === 'string' && Object.hasOwn(value, name));

const aboutObject = (literal: Literal, value: JsonObject): Truth => {
  if (literal.kind === 'minProperties') return Object.keys(value).length >= literal.count;
  if (literal.kind === 'maxProperties') return Object.keys(value).length <= literal.count;
  if (literal.kind !== 'every' && literal.kind !== 'some') return undefined;
  const { names } = literal;
  // The case met most by far: one name.
  const isList = names.kind === 'enum' && !names.negated;
  const among = isList ? present(names.values, value) : Object.keys(value);
  const isNamed = (key: string): Truth => isList || holds(names, key);
  const fits = (key: string): Truth => holds(literal.schema, value[key] as Json);
  if (literal.kind === 'some') return some(among, (key) => both(isNamed(key), () => fits(key)));
  return all(among, (key) => either(negate(isNamed(key), true), () => fits(key)));
};

const either = (left: Truth, right: () => Truth): Truth => {
  if (left === true) return true;
  const other = right();
  return other === true ? true : left === undefined ? undefined : other;
};

const both = (left: Truth, right: () => Truth): Truth => {
  if (left === false) return false;
  const other = right();
  return other === false ? false : left === undefined ? undefined : other;
};

const about = (literal: Literal, value: Json): Truth => {
  if (typeof value === 'number') return aboutNumber(literal, value);
  if (typeof value === 'string') return aboutString(literal, value);
  if (isArray(value)) return aboutArray(literal, value);
  return isObject(value) ? aboutObject(literal, value) : undefined;
};

/** @returns whether a value satisfies a formula */
export const holds = (node: Node, value: Json): Truth => {
  switch (node.kind) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'and':
      return all(node.children, (child) => holds(child, value));
    case 'or':
      return some(node.children, (child) => holds(child, value));
    case 'type':
      return (node.mask & typeOf(value)) !== 0;
    case 'enum':
      // A text is made only of what may be in the list: that of a document is long.
      return ((node.mask & typeOf(value)) !== 0 && node.keys.has(canonical(value))) !== node.negated;
    case 'literal':
      return node.type === typeOf(value) ? about(node.literal, value) : node.others;
    case 'ref':
      return holds(node.target(), value);
    case 'opaque':
      return undefined;
  }
};
