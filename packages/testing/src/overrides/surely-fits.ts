import type { MemberShape, ObjectShape, Shape } from '../shape/shape.ts';
import { isPart, type Part, variantsWith } from './fits.ts';

/** Whether a text is a real instant in UTC; the shape's pattern alone would take the 30th of February. */
const isInstant = (text: string): boolean => {
  const time = text.startsWith('0000') || !text.endsWith('Z') ? Number.NaN : Date.parse(text);
  return !Number.isNaN(time) && text.startsWith(new Date(time).toISOString().slice(0, 19));
};

const scalarFits = (shape: Shape, value: unknown): boolean => {
  switch (shape.kind) {
    case 'choice':
      return (shape.values as readonly unknown[]).includes(value);
    case 'text':
      return typeof value === 'string' && value !== '';
    case 'pattern':
      return typeof value === 'string' && shape.pattern.test(value);
    case 'date-time':
      return typeof value === 'string' && shape.pattern.test(value) && isInstant(value);
    case 'number':
      return typeof value === 'number' && value >= shape.minimum && value <= shape.maximum;
    case 'flag':
      return typeof value === 'boolean';
    default:
      return false;
  }
};

/** Whether an object that nothing was added to is certainly valid. */
const wholeFits = ({ members }: ObjectShape, value: Part): boolean => {
  for (const [name, { required }] of members) if (required && !Object.hasOwn(value, name)) return false;
  return Object.keys(value).every((name) => {
    const member = members.get(name);
    return member !== undefined && surelyFits(member.shape, value[name]);
  });
};

const partFits = ({ members }: ObjectShape, fixed: Part, made: Part): boolean =>
  Object.keys(fixed).every((name) => {
    const member = members.get(name);
    if (!member) return false;
    return Object.hasOwn(made, name) ? memberFits(member, fixed[name], made[name]) : !member.required;
  });

const memberFits = ({ shape }: MemberShape, fixed: unknown, made: unknown): boolean =>
  isPart(shape, fixed) && isPart(shape, made) ? objectFits(shape, made, fixed) : surelyFits(shape, made);

const objectFits = (shape: Shape, made: Part, fixed?: Part): boolean => {
  const fits = (object: ObjectShape): boolean => (fixed ? partFits(object, fixed, made) : wholeFits(object, made));
  if (shape.kind === 'union') return variantsWith(shape.variants, fixed ?? made).every(fits);
  return shape.kind === 'object' && fits(shape);
};

/**
 * Whether a value is certainly valid, which is much cheaper to tell than to validate its document.
 *
 * @param made the value; what was made up of it goes with the part that was fixed
 * @param fixed the part that was fixed, where that is not all of it
 * @returns `false` where only a validator knows
 */
export const surelyFits = (shape: Shape, made: unknown, fixed?: Part): boolean => {
  if (shape.kind === 'list') return Array.isArray(made) && made.every((item) => surelyFits(shape.items, item));
  return isPart(shape, made) ? objectFits(shape, made, fixed) : scalarFits(shape, made);
};
