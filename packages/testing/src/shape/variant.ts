import type { ChoiceShape, ObjectShape, UnionShape } from './shape.ts';

type Members = Readonly<Record<string, unknown>>;

/** @returns the list that one member of a variant is of. */
export const choiceOf = (variant: ObjectShape, name: string): ChoiceShape | undefined => {
  const shape = variant.members.get(name)?.shape;
  return shape?.kind === 'choice' ? shape : undefined;
};

/** @returns the variant that a value is in; a value of the union is in exactly one. */
export const variantOf = ({ variants, discriminator }: UnionShape, value: Members): ObjectShape => {
  const found = variants.find((variant) =>
    Object.hasOwn(value, discriminator)
      ? choiceOf(variant, discriminator)?.values.includes(value[discriminator] as string)
      : !variant.members.get(discriminator)?.required,
  );
  if (!found) throw new Error(`no variant has the ${discriminator} of the value`);
  return found;
};
