import * as fc from 'fast-check';
import { shapeOf } from '../contract.ts';
import { type Revision, revisions } from '../generated/revisions.ts';
import type { Shape } from '../shape/shape.ts';
import type { JsonValue } from './small-json.ts';

/** The names and listed texts of a shape, so that random JSON comes close to documents. */
const words = (shape: Shape, found: Set<string> = new Set()): Set<string> => {
  if (shape.kind === 'choice') for (const value of shape.values) found.add(value);
  if (shape.kind === 'list') words(shape.items, found);
  for (const { members } of shape.kind === 'union' ? shape.variants : shape.kind === 'object' ? [shape] : []) {
    for (const [name, member] of members) words(member.shape, found.add(name));
  }
  return found;
};

const build = (): fc.Arbitrary<JsonValue> => {
  const names = Object.keys(revisions) as Revision[];
  const word = fc.constantFrom(...new Set(names.flatMap((name) => [...words(shapeOf(name, 'strict', 'Referral'))])));
  const name = fc.oneof({ weight: 4, arbitrary: word }, fc.string({ unit: 'grapheme', maxLength: 8 }));
  const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof<fc.Arbitrary<JsonValue>[]>(
        fc.constant(null),
        fc.boolean(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        name,
      ),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(name, tie('value'), { maxKeys: 6, noNullPrototype: true }),
    ),
  }));
  return value;
};

let made: fc.Arbitrary<JsonValue> | undefined;

/**
 * Any JSON value: scalars, arrays and objects of any depth, many of whose member names and texts come
 * from the contract.
 *
 * @returns an arbitrary of plain values, with finite numbers and no `undefined`
 */
export const anyJson = (): fc.Arbitrary<JsonValue> => {
  made ??= build();
  return made;
};
