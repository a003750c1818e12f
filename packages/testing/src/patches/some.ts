import { keptByService } from '@referral-kit/lifecycle/updates';
import { isPart, type Part } from '../overrides/fits.ts';
import type { Shape } from '../shape/shape.ts';
import { membersOf } from './members.ts';

const isScalar = ({ kind }: Shape): boolean => ['text', 'number', 'date-time', 'flag', 'choice'].includes(kind);

/** @returns whether a member belongs to the state of a referral, which changes as a whole. */
export const isOfState = (name: string): boolean => name === 'status' || name === 'substatus';

/** @returns whether only the service sets a member. */
export const isKept = (name: string): boolean => Object.hasOwn(keptByService, name) || name === 'updatedDateTime';

/** The names of the members of an object that a partner may change one by one, in their order. */
const changeable = new WeakMap<Shape, readonly string[]>();

const changeableIn = (shape: Shape): readonly string[] => {
  const known = changeable.get(shape);
  if (known) return known;
  const members = [...membersOf(shape)].filter(([name, member]) => isScalar(member.shape) && !isKept(name));
  const names = members.map(([name]) => name).filter((name) => !isOfState(name));
  changeable.set(shape, names);
  return names;
};

const thereIn = (shape: Shape, object: Part): string[] =>
  changeableIn(shape).filter((name) => object[name] !== undefined);

/**
 * @param pick gives a natural number, which picks among what is possible
 * @returns one to three members of a referral, or of its details, which a service takes of any other
 */
export const someOf = (shape: Shape, referral: Part, pick: () => number): Part => {
  const details = (referral.details ?? {}) as Part;
  const inner = membersOf(shape).get('details')?.shape;
  const own = thereIn(shape, referral);
  const ofDetails = inner && isPart(inner, details) ? thereIn(inner, details) : [];
  const all = own.length + ofDetails.length;
  const chosen: Record<string, unknown> = {};
  const chosenOfDetails: Record<string, unknown> = {};
  for (let left = 1 + (pick() % Math.min(3, all)); left > 0; left -= 1) {
    const at = pick() % all;
    const name = (at < own.length ? own[at] : ofDetails[at - own.length]) as string;
    if (at < own.length) chosen[name] = referral[name];
    else chosenOfDetails[name] = details[name];
  }
  return Object.keys(chosenOfDetails).length > 0 ? { ...chosen, details: chosenOfDetails } : chosen;
};
