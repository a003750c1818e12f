import type { ObjectShape, Shape } from '../shape/shape.ts';
import type { Random } from './random.ts';

type Members = Readonly<Record<string, unknown>>;

/** How often something is there, null or beside what is documented, out of what may be. */
const share = { absent: 0.02, null: 0.04, unknown: 0.03 } as const;

const looseObject = ({ members, open }: ObjectShape, value: Members, random: Random): Members => {
  const made: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const member = members.get(name);
    if (member === undefined) made[name] = inner;
    else if (member.required || !random.chance(share.absent)) made[name] = loosen(member.shape, inner, random);
  }
  if (open && random.chance(share.unknown)) made.lastReviewedBy = 'triage';
  return made;
};

/**
 * @param shape what a tolerant schema says
 * @param value a document that the strict one takes
 * @returns a copy as a live service might send it: here and there a member is null or left out, or one is new
 */
export const loosen = (shape: Shape, value: unknown, random: Random): unknown => {
  if (shape.nullable && shape.kind !== 'anything' && random.chance(share.null)) return null;
  if (shape.kind === 'list' && Array.isArray(value)) return value.map((item) => loosen(shape.items, item, random));
  if (shape.kind === 'object') return looseObject(shape, value as Members, random);
  return value;
};
