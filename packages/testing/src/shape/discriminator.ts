import type { ChoiceShape, ObjectShape } from './shape.ts';

const choices = (variants: readonly ObjectShape[], name: string): ChoiceShape[] =>
  variants.flatMap(({ members }) => {
    const shape = members.get(name)?.shape;
    return shape?.kind === 'choice' ? [shape] : [];
  });

/** A member tells variants apart when no value fits two of them, and at most one can do without it. */
const tellsApart = (variants: readonly ObjectShape[], name: string): boolean => {
  const found = choices(variants, name);
  const values = found.flatMap((choice) => choice.values);
  return (
    found.length === variants.length &&
    new Set(values).size === values.length &&
    variants.filter(({ members }) => !members.get(name)?.required).length <= 1
  );
};

/** @returns the first member that tells the variants apart, and is a constant in one of them. */
export const discriminatorOf = (variants: readonly ObjectShape[]): string | undefined =>
  [...(variants[0]?.members.keys() ?? [])].find(
    (name) => tellsApart(variants, name) && choices(variants, name).some(({ values }) => values.length === 1),
  );
