import type { ChoiceShape, DateTimeShape, NumberShape, PatternShape } from '../shape/shape.ts';
import { badDateTime } from './bad-dates.ts';
import { type Mutation, pickFrom } from './mutation.ts';
import type { Path } from './path.ts';
import { unlisted } from './unlisted.ts';

/** @returns the mutation that empties an identifier. */
export const emptied = (at: Path): Mutation => ({
  code: 'schema/empty-string',
  reads: [],
  edit: () => ({ action: 'set', at, value: '' }),
});

/** @returns the mutation that turns a date-time into something that is none. */
export const spoiltDate = ({ pattern }: DateTimeShape, value: string, at: Path): Mutation => ({
  code: 'schema/bad-date-time',
  reads: [],
  edit: (pick) => ({ action: 'set', at, value: badDateTime(value, pick, pattern) }),
});

/** Texts that are no JSON Pointer, and of hardly any other form. */
const formless = ['details/dealValue', '~', '/~', '/~2', '/a/~b', ' /a', '#/a', '$.a', 'a', '/team/0~', '\u0000'];

/** @returns the mutation that turns a text of one form into one without it. */
export const misshapen = ({ pattern }: PatternShape, at: Path): Mutation => {
  const values = formless.filter((text) => !pattern.test(text));
  return {
    code: 'schema/bad-pattern',
    reads: [],
    edit: (pick) => ({ action: 'set', at, value: pickFrom(values, pick) }),
  };
};

/** The next double outwards of 2^96, and some further away. */
const tooLarge = [2 ** 96 + 2 ** 44, 8e28, 1e29, 1e100, Number.MAX_VALUE];

/** @returns the mutation that moves a number out of its range, when a double can be out of it. */
export const outOfRange = (shape: NumberShape, at: Path): Mutation[] => {
  const values = tooLarge.flatMap((size) => [size, -size]).filter((n) => n > shape.maximum || n < shape.minimum);
  if (values.length === 0) return [];
  return [
    {
      code: 'schema/out-of-range',
      reads: [],
      edit: (pick) => ({ action: 'set', at, value: pickFrom(values, pick) }),
    },
  ];
};

/** @returns the mutations that turn one value of a list into something else. */
export const notListed = (shape: ChoiceShape, value: string, at: Path, reads: readonly Path[]): Mutation[] => [
  {
    code: shape.code,
    reads,
    edit: (pick) => ({ action: 'set', at, value: unlisted(shape.list, value, shape.nonEmpty, pick) }),
  },
  ...(shape.nonEmpty ? [emptied(at)] : []),
];
