import type { ObjectShape, Shape } from '../shape/shape.ts';
import { isPart, type Part, variantsWith } from './fits.ts';

const membersFit = ({ members }: ObjectShape, fixed: Part, made: Part): boolean =>
  Object.keys(fixed).every((name) => {
    const member = members.get(name);
    if (!member) return false;
    return Object.hasOwn(made, name) ? surelyFits(member.shape, fixed[name], made[name]) : !member.required;
  });

/**
 * Whether what was fixed is certainly valid; then so is the document, since all else was made to go with it. That is
 * much cheaper than to validate the document.
 *
 * @param fixed the value that was fixed, or the part of an object
 * @param made what was made of it
 * @returns `false` where only a validator knows
 */
export const surelyFits = (shape: Shape, fixed: unknown, made: unknown): boolean => {
  switch (shape.kind) {
    case 'choice':
      return (shape.values as readonly unknown[]).includes(made);
    case 'text':
      return typeof made === 'string' && made !== '';
    case 'flag':
      return typeof made === 'boolean';
    case 'object':
      return isPart(shape, fixed) && isPart(shape, made) && membersFit(shape, fixed, made);
    case 'union':
      return (
        isPart(shape, fixed) &&
        isPart(shape, made) &&
        variantsWith(shape.variants, fixed).every((variant) => membersFit(variant, fixed, made))
      );
    default:
      return false;
  }
};
