import type { ChoiceShape, FaultCode, ObjectShape, UnionShape } from '../shape/shape.ts';
import { choiceOf, variantOf } from '../shape/variant.ts';
import { type Mutation, pickFrom } from './mutation.ts';
import type { Path } from './path.ts';

type Members = Readonly<Record<string, unknown>>;

/** The members that one variant restricts to some of the values of a list. */
const restricted = (variant: ObjectShape, discriminator: string): [string, ChoiceShape][] =>
  [...variant.members.keys()]
    .filter((name) => name !== discriminator)
    .flatMap((name) => {
      const choice = choiceOf(variant, name);
      return choice ? [[name, choice] as [string, ChoiceShape]] : [];
    });

const mismatch = (title: string, name: string): FaultCode => `${title.toLowerCase()}/${name}-mismatch` as FaultCode;

/** A value of the list that the variant at hand has no place for. */
const outsideVariant = (title: string, variant: ObjectShape, discriminator: string, at: Path): Mutation[] =>
  restricted(variant, discriminator).flatMap(([name, choice]): Mutation[] => {
    const others = choice.list.filter((value) => !choice.values.includes(value));
    if (others.length === 0) return [];
    return [
      {
        code: mismatch(title, name),
        reads: [[...at, discriminator]],
        edit: (pick) => ({ action: 'set', at: [...at, name], value: pickFrom(others, pick) }),
      },
    ];
  });

/** The members of a value that another variant would refuse, with the code for it. */
const refused = (title: string, value: Members, variant: ObjectShape, discriminator: string): [string, FaultCode][] =>
  restricted(variant, discriminator).flatMap(([name, choice]) => {
    const text = value[name] as string;
    if (!Object.hasOwn(value, name) || choice.values.includes(text)) return [];
    return [[name, choice.list.includes(text) ? mismatch(title, name) : choice.code] as [string, FaultCode]];
  });

/** The discriminator of another variant, which refuses exactly one member of the value. */
const otherVariant = (shape: UnionShape, value: Members, at: Path): Mutation[] =>
  shape.variants.flatMap((variant): Mutation[] => {
    const [only, ...more] = refused(shape.title, value, variant, shape.discriminator);
    const values = choiceOf(variant, shape.discriminator)?.values ?? [];
    if (!only || more.length > 0) return [];
    const [name, code] = only;
    return [
      {
        code,
        reported: [...at, name],
        reads: [[...at, name]],
        edit: (pick) => ({ action: 'set', at: [...at, shape.discriminator], value: pickFrom(values, pick) }),
      },
    ];
  });

/** @returns the ways to break the rule that ties the members of a union together. */
export const unionFaults = (shape: UnionShape, value: Members, at: Path): Mutation[] => [
  ...outsideVariant(shape.title, variantOf(shape, value), shape.discriminator, at),
  ...otherVariant(shape, value, at),
];

/**
 * @returns whether the fault of a text outside the list of `name` depends on the discriminator: in
 *   another variant, it would be none, or another one
 */
export const dependsOnVariant = ({ variants }: UnionShape, name: string): boolean => {
  const lists = variants.map((variant) => choiceOf(variant, name)?.list);
  const [first] = lists;
  return lists.some((list) => list?.length !== first?.length || list?.some((value, at) => value !== first?.[at]));
};
