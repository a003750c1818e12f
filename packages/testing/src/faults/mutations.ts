import type { ObjectShape, Shape, UnionShape } from '../shape/shape.ts';
import { variantOf } from '../shape/variant.ts';
import type { Mutation } from './mutation.ts';
import { objectFaults, type Spellings } from './object-faults.ts';
import type { Path } from './path.ts';
import { dependsOnVariant, unionFaults } from './union-faults.ts';
import { emptied, misshapen, notListed, outOfRange, spoiltDate } from './value-faults.ts';
import { wrongType } from './wrong-type.ts';

type Members = Readonly<Record<string, unknown>>;

const inMembers = (
  shape: ObjectShape,
  variants: readonly ObjectShape[],
  value: Members,
  at: Path,
  spellings: Spellings,
  reads: (name: string) => readonly Path[],
): Mutation[] => [
  ...objectFaults(shape, variants, value, at, spellings),
  ...[...shape.members].flatMap(([name, member]) =>
    Object.hasOwn(value, name) ? mutations(member.shape, value[name], [...at, name], spellings, reads(name)) : [],
  ),
];

const inUnion = (shape: UnionShape, value: Members, at: Path, spellings: Spellings): Mutation[] => [
  ...unionFaults(shape, value, at),
  ...inMembers(variantOf(shape, value), shape.variants, value, at, spellings, (name) =>
    name !== shape.discriminator && dependsOnVariant(shape, name) ? [[...at, shape.discriminator]] : [],
  ),
];

const inside = (shape: Shape, value: unknown, at: Path, spellings: Spellings, reads: readonly Path[]): Mutation[] => {
  switch (shape.kind) {
    case 'text':
      return shape.nonEmpty ? [emptied(at)] : [];
    case 'choice':
      return notListed(shape, value as string, at, reads);
    case 'date-time':
      return [spoiltDate(shape, value as string, at)];
    case 'pattern':
      return [misshapen(shape, at)];
    case 'number':
      return outOfRange(shape, at);
    case 'flag':
    case 'anything':
      return [];
    case 'list':
      return (value as unknown[]).flatMap((item, index) => mutations(shape.items, item, [...at, index], spellings));
    case 'object':
      return inMembers(shape, [shape], value as Members, at, spellings, () => []);
    case 'union':
      return inUnion(shape, value as Members, at, spellings);
  }
};

/**
 * @param shape what the value looks like
 * @param value a value that satisfies it
 * @param at where the value is in the document
 * @param spellings other names for members, by type
 * @param reads what else decides what a text outside the value's list is a fault against
 * @returns every way to break exactly one rule, in the value and in all that it holds
 */
export const mutations = (
  shape: Shape,
  value: unknown,
  at: Path,
  spellings: Spellings,
  reads: readonly Path[] = [],
): Mutation[] => [
  ...(shape.kind === 'anything' ? [] : [wrongType(shape, value, at)]),
  ...(value === null ? [] : inside(shape, value, at, spellings, reads)),
];
