import { shapeOf } from '../src/contract.ts';
import { defaultRevision, type Profile } from '../src/index.ts';
import type { ObjectShape, Shape } from '../src/shape/shape.ts';
import { variantOf } from '../src/shape/variant.ts';

/**
 * What was seen, by pointer; an array index is `*`. Beside the values of every place: under `place#` the
 * lengths of a list, under `place/?` the names of unknown members, under `place!` whether an optional
 * member was there.
 */
export type Tally = Map<string, Set<unknown>>;

/** @returns the shape of a Referral. */
export const referralShape = (profile: Profile): Shape => shapeOf(defaultRevision, profile, 'Referral');

const add = (found: Tally, place: string, value: unknown): void => {
  found.set(place, (found.get(place) ?? new Set()).add(value));
};

const scalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const inObject = (shape: ObjectShape, value: Readonly<Record<string, unknown>>, found: Tally, at: string): void => {
  for (const [name, member] of shape.members) {
    const place = `${at}/${name}`;
    const present = Object.hasOwn(value, name);
    if (!member.required) add(found, `${place}!`, present ? 'present' : 'absent');
    if (present) tally(member.shape, value[name], found, place);
  }
  for (const name of Object.keys(value)) if (!shape.members.has(name)) add(found, `${at}/?`, name);
};

/** Notes all that a value shows. */
export const tally = (shape: Shape, value: unknown, found: Tally, at = ''): void => {
  add(found, at, scalar(value) ? value : 'something');
  if (value === null) return;
  if (shape.kind === 'list') {
    const items = value as unknown[];
    add(found, `${at}#`, items.length);
    for (const item of items) tally(shape.items, item, found, `${at}/*`);
  }
  const members = value as Readonly<Record<string, unknown>>;
  if (shape.kind === 'object') inObject(shape, members, found, at);
  if (shape.kind === 'union') inObject(variantOf(shape, members), members, found, at);
};
