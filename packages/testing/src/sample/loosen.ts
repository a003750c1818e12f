import { isPart, type Part } from '../overrides/fits.ts';
import type { ObjectShape, Shape } from '../shape/shape.ts';
import { emptyObject } from '../values/members.ts';
import type { Random } from './random.ts';

type Members = Readonly<Record<string, unknown>>;

/** How often something is there, null or not as documented, out of what may be. */
const share = { absent: 0.02, null: 0.04, unknown: 0.03 } as const;

const looseObject = (shape: ObjectShape, value: Members, random: Random, fixed: Part): Members => {
  const { members, open } = shape;
  const made = emptyObject(members.size);
  for (const name of Object.keys(value)) {
    const inner = value[name];
    const member = members.get(name);
    const isFixed = Object.hasOwn(fixed, name);
    if (isFixed && !(member && isPart(member.shape, fixed[name]))) made[name] = inner;
    else if (isFixed && member) made[name] = loosen(member.shape, inner, random, fixed[name] as Part);
    else if (member === undefined) made[name] = inner;
    else if (member.required || !random.chance(share.absent)) made[name] = loosen(member.shape, inner, random);
  }
  if (open && !Object.hasOwn(fixed, 'lastReviewedBy') && random.chance(share.unknown)) made.lastReviewedBy = 'triage';
  return made;
};

/**
 * @param shape what a tolerant schema says
 * @param value a document that the strict one takes
 * @param fixed the members of it that stay as they are
 * @returns a copy as a live service might send it: here and there a member is null or left out, or one is new
 */
export const loosen = (shape: Shape, value: unknown, random: Random, fixed?: Part): unknown => {
  if (fixed === undefined && shape.nullable && shape.kind !== 'anything' && random.chance(share.null)) return null;
  if (shape.kind === 'list' && Array.isArray(value)) return value.map((item) => loosen(shape.items, item, random));
  if (shape.kind === 'object') return looseObject(shape, value as Members, random, fixed ?? {});
  return value;
};
