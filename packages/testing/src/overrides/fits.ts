import type { ObjectShape, Shape } from '../shape/shape.ts';

/** An object in part: the members that are fixed. */
export type Part = Readonly<Record<string, unknown>>;

/** @returns whether a value fixes some members of an object, instead of standing for the whole. */
export const isPart = (shape: Shape, value: unknown): value is Part =>
  (shape.kind === 'object' || shape.kind === 'union') &&
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value);

const takes = ({ members }: ObjectShape, name: string, value: unknown): boolean => {
  const member = members.get(name);
  if (!member) return true;
  if (value === undefined) return !member.required;
  return member.shape.kind !== 'choice' || (member.shape.values as readonly unknown[]).includes(value);
};

/** @returns the variants of a union that can have the fixed members; all of them where none can. */
export const variantsWith = (variants: readonly ObjectShape[], fixed: Part): readonly ObjectShape[] => {
  const entries = Object.entries(fixed);
  const found = variants.filter((variant) => entries.every(([name, value]) => takes(variant, name, value)));
  return found.length > 0 ? found : variants;
};

/** @returns a copy, so that a test which changes its document changes no other. */
export const copyOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? structuredClone(value) : value;

/** Sets a member; a name such as `__proto__` makes a member like any other. */
export const setMember = (members: object, name: string, value: unknown): void => {
  Object.defineProperty(members, name, { value, enumerable: true, configurable: true, writable: true });
};
