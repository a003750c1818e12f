import type { MemberShape, ObjectShape, Shape } from '../shape/shape.ts';

/** @returns the members of an object; those of a union are the same in all of its variants. */
export const membersOf = (shape: Shape | undefined): ReadonlyMap<string, MemberShape> => {
  const object: ObjectShape | Shape | undefined = shape?.kind === 'union' ? shape.variants[0] : shape;
  return object?.kind === 'object' ? object.members : new Map();
};
