import { copyOf, isPart, type Part, setMember } from '../overrides/fits.ts';
import type { ObjectShape, Shape } from '../shape/shape.ts';
import { variantOf } from '../shape/variant.ts';
import { emptyObject } from '../values/members.ts';
import type { Spellings, WireNames } from './names.ts';

/** Draws a whole number below a bound. */
export type Draw = (below: number) => number;

type Members = Record<string, unknown>;

/** The object as the list of entries that it is in another revision. */
const asList = (value: Part, { by, value: held, names }: NonNullable<Spellings['list']>): Members[] =>
  Object.entries(value).map(([name, part]) => ({ [by]: names[name] ?? name, [held]: part }));

/** Sets a member; the name `a/b` is the member `b` of an object `a`. */
const set = (members: Members, name: string, value: unknown): void => {
  const slash = name.indexOf('/');
  if (slash === -1) members[name] = value;
  else members[name.slice(0, slash)] = { [name.slice(slash + 1)]: value };
};

/** The name of a member: as often its own as another one, and sometimes with an upper-case first letter. */
const nameFor = ({ name, others, pascal }: Spellings, draw: Draw): string => {
  const drawn = others.length === 0 ? others.length : draw(2 * others.length);
  const isOther = drawn < others.length;
  if (draw(4) === 0) return pascal[isOther ? drawn + 1 : 0] as string;
  return isOther ? (others[drawn] as string) : name;
};

const object = (shape: ObjectShape, value: Part, names: WireNames, draw: Draw): Members => {
  const made = emptyObject(shape.members.size);
  for (const spellings of names.of(shape)) {
    const { name, shape: inner, required, list, isNested } = spellings;
    if (!Object.hasOwn(value, name)) {
      // Where null is its own value, it does not stand for an absent member.
      if (!required && !inner.nullable && draw(4) === 0) made[name] = null;
      continue;
    }
    const part = value[name];
    const spelt = list && isPart(inner, part) && draw(2) === 0 ? asList(part, list) : respell(inner, part, names, draw);
    const as = nameFor(spellings, draw);
    if (isNested) set(made, as, spelt);
    else made[as] = spelt;
  }
  if (!shape.open) return made;
  for (const name of Object.keys(value)) if (!shape.members.has(name)) setMember(made, name, copyOf(value[name]));
  return made;
};

const takesOffset = new WeakMap<Shape, boolean>();

/** Whether an offset is part of the contract: then a date-time with one is no other spelling. */
const mayHaveOffset = (shape: Extract<Shape, { readonly kind: 'date-time' }>): boolean => {
  const known = takesOffset.get(shape) ?? shape.pattern.test('2018-10-01T00:00:00+00:00');
  takesOffset.set(shape, known);
  return known;
};

const text = (shape: Shape, value: string, draw: Draw): string => {
  if (shape.kind === 'choice' && shape.of === 'type') return draw(4) === 0 ? value.toUpperCase() : value;
  if (shape.kind !== 'date-time' || mayHaveOffset(shape)) return value;
  return draw(2) === 0 ? value.replace('Z', '+00:00') : value;
};

/** @returns a copy of a valid value in a spelling that a normaliser brings back. */
export const respell = (shape: Shape, value: unknown, names: WireNames, draw: Draw): unknown => {
  if (Array.isArray(value) && shape.kind === 'list') {
    const items = value.map((item) => respell(shape.items, item, names, draw));
    return items.length === 1 && isPart(shape.items, value[0]) && draw(4) === 0 ? items[0] : items;
  }
  if (isPart(shape, value)) {
    return object(shape.kind === 'union' ? variantOf(shape, value) : (shape as ObjectShape), value, names, draw);
  }
  if (typeof value === 'string') return text(shape, value, draw);
  if (shape.kind === 'flag' && draw(4) === 0) return String(value);
  if (shape.kind === 'number' && !Object.is(value, -0) && draw(4) === 0) return String(value);
  return copyOf(value);
};
