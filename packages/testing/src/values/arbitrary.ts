import * as fc from 'fast-check';
import { copyOf, isPart, type Part, variantsWith } from '../overrides/fits.ts';
import type { MemberShape, ObjectShape, PatternShape, Shape } from '../shape/shape.ts';
import { smallJson } from './any-json.ts';
import { dateTimes } from './date-time.ts';
import { decimal } from './decimal.ts';
import { withMember } from './strange-names.ts';
import { text } from './text.ts';
import { withUnknownMembers } from './unknown-member.ts';

/** The most items of a generated list. */
const longestList = 3;

/** Texts of a form: its examples, and what they become with something behind them. */
const formed = ({ pattern, examples }: PatternShape): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...examples),
    fc
      .tuple(fc.constantFrom('', ...examples), fc.string({ unit: 'grapheme', maxLength: 8 }))
      .map((texts) => texts.join(''))
      .filter((text) => pattern.test(text)),
  );

const constant = (value: unknown): fc.Arbitrary<unknown> => fc.constant(value).map(copyOf);

/** @returns the members that are not left out; those that are fixed are always there. */
const membersWith = ({ members }: ObjectShape, fixed: Part): (MemberShape & { readonly name: string })[] =>
  [...members]
    .filter(([name]) => !Object.hasOwn(fixed, name) || fixed[name] !== undefined)
    .map(([name, { shape, required }]) => ({ name, shape, required: required || Object.hasOwn(fixed, name) }));

/** Members that are fixed and not documented. */
const withUndocumented = (
  record: fc.Arbitrary<object>,
  { members }: ObjectShape,
  fixed: Part,
): fc.Arbitrary<object> => {
  const more = Object.entries(fixed).filter(([name, value]) => value !== undefined && !members.has(name));
  if (more.length === 0) return record;
  return record.map((value) => more.reduce((all, [name, part]) => withMember(all, name, copyOf(part)), value));
};

const object = (shape: ObjectShape, fixed: Part = {}): fc.Arbitrary<object> => {
  const members = membersWith(shape, fixed);
  const record = fc.record(
    Object.fromEntries(members.map(({ name, shape }) => [name, arbitraryOf(shape, name, fixed[name])])),
    { requiredKeys: members.filter(({ required }) => required).map(({ name }) => name), noNullPrototype: true },
  );
  const known = withUndocumented(record, shape, fixed);
  return shape.open ? withUnknownMembers(known, [...shape.members.keys(), ...Object.keys(fixed)], smallJson) : known;
};

const present = (shape: Shape, name: string, fixed?: Part): fc.Arbitrary<unknown> => {
  switch (shape.kind) {
    case 'text':
      return text(name, shape.nonEmpty, shape.examples);
    case 'choice':
      return fc.constantFrom(...shape.values);
    case 'date-time':
      return dateTimes(shape.pattern);
    case 'pattern':
      return formed(shape);
    case 'anything':
      return smallJson;
    case 'number':
      return decimal(shape.minimum, shape.maximum);
    case 'flag':
      return fc.boolean();
    case 'list':
      return fc.array(arbitraryOf(shape.items, name), { maxLength: longestList });
    case 'object':
      return object(shape, fixed);
    case 'union':
      return fc.oneof(...variantsWith(shape.variants, fixed ?? {}).map((variant) => object(variant, fixed)));
  }
};

/**
 * @param shape what the values look like
 * @param name the member that they are of, for texts of its usual shape
 * @param overrides the members of an object that are fixed; anything else stands for the whole value
 * @returns values that satisfy the shape, if the overrides do
 */
export const arbitraryOf = (shape: Shape, name = '', overrides?: unknown): fc.Arbitrary<unknown> => {
  if (overrides !== undefined) return isPart(shape, overrides) ? present(shape, name, overrides) : constant(overrides);
  const values = present(shape, name);
  return shape.nullable ? fc.option(values) : values;
};
