import * as fc from 'fast-check';
import type { ObjectShape, PatternShape, Shape } from '../shape/shape.ts';
import { smallJson } from './any-json.ts';
import { dateTimes } from './date-time.ts';
import { decimal } from './decimal.ts';
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

const object = (shape: ObjectShape): fc.Arbitrary<unknown> => {
  const members = [...shape.members];
  const record = fc.record(Object.fromEntries(members.map(([name, { shape }]) => [name, arbitraryOf(shape, name)])), {
    requiredKeys: members.filter(([, { required }]) => required).map(([name]) => name),
    noNullPrototype: true,
  });
  return shape.open ? withUnknownMembers(record, [...shape.members.keys()], smallJson) : record;
};

const present = (shape: Shape, name: string): fc.Arbitrary<unknown> => {
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
      return object(shape);
    case 'union':
      return fc.oneof(...shape.variants.map((variant) => object(variant)));
  }
};

/**
 * @param shape what the values look like
 * @param name the member that they are of, for texts of its usual shape
 * @returns values that satisfy the shape
 */
export const arbitraryOf = (shape: Shape, name = ''): fc.Arbitrary<unknown> => {
  const values = present(shape, name);
  return shape.nullable ? fc.option(values) : values;
};
