import { type Contract, keyOf, shapeOf } from '../contract.ts';
import { copyOf, isPart, type Part, setMember } from '../overrides/fits.ts';
import type { ListShape, ObjectShape, Shape, UnionShape } from '../shape/shape.ts';
import { variantOf } from '../shape/variant.ts';
import { variedObject } from '../values/members.ts';
import { type Spellings, wireNames } from './names.ts';

/** Draws a whole number below a bound. */
export type Draw = (below: number) => number;

/** Makes a copy of a valid value, in a spelling that a normaliser brings back. */
type Respell = (value: unknown, draw: Draw) => unknown;

type NamesOf = ReturnType<typeof wireNames>;

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object as the list of entries that it is in another revision. */
const asList = (value: Part, { by, value: held, names }: NonNullable<Spellings['list']>): Members[] =>
  Object.entries(value).map(([name, part]) => ({ [by]: names[name] ?? name, [held]: part }));

const orList = (object: Respell, list: Spellings['list']): Respell =>
  list ? (value, draw) => (isObject(value) && draw(2) === 0 ? asList(value, list) : object(value, draw)) : object;

/** Sets a member; the name `a/b` is the member `b` of an object `a`. */
const setNested = (members: Members, name: string, value: unknown): void => {
  const slash = name.indexOf('/');
  if (slash === -1) members[name] = value;
  else members[name.slice(0, slash)] = { [name.slice(slash + 1)]: value };
};

const object = (shape: ObjectShape, namesOf: NamesOf): Respell => {
  const members = namesOf(shape).map(({ name, names, shape: inner, required, list }) => ({
    name,
    names,
    isNested: names.some((each) => each.includes('/')),
    // Where null is its own value, it does not stand for an absent member.
    mayBeNull: !required && !inner.nullable,
    spell: orList(respelling(inner, namesOf), list),
  }));
  return (value, draw) => {
    if (!isObject(value)) return copyOf(value);
    const made = variedObject(members.length);
    for (const { name, names, isNested, mayBeNull, spell } of members) {
      const part = value[name];
      if (part === undefined || !Object.hasOwn(value, name)) {
        if (mayBeNull && draw(4) === 0) made[name] = null;
        continue;
      }
      const spelt = spell(part, draw);
      const as = names[draw(names.length)] as string;
      if (isNested) setNested(made, as, spelt);
      else made[as] = spelt;
    }
    if (!shape.open) return made;
    for (const name of Object.keys(value)) if (!shape.members.has(name)) setMember(made, name, copyOf(value[name]));
    return made;
  };
};

const union = (shape: UnionShape, namesOf: NamesOf): Respell => {
  const spell = new Map(shape.variants.map((variant) => [variant, object(variant, namesOf)]));
  return (value, draw) => (isObject(value) ? spell.get(variantOf(shape, value))?.(value, draw) : copyOf(value));
};

const list = ({ items }: ListShape, namesOf: NamesOf): Respell => {
  const spell = respelling(items, namesOf);
  return (value, draw) => {
    if (!Array.isArray(value)) return copyOf(value);
    const made = value.map((item) => spell(item, draw));
    return made.length === 1 && isPart(items, value[0]) && draw(4) === 0 ? made[0] : made;
  };
};

/** A text of an enumeration in capitals now and then. */
const inCapitals: Respell = (value, draw) => (typeof value === 'string' && draw(4) === 0 ? value.toUpperCase() : value);

const withOffset: Respell = (value, draw) =>
  typeof value === 'string' && draw(2) === 0 ? value.replace('Z', '+00:00') : value;

const asText: Respell = (value, draw) =>
  value !== null && !Object.is(value, -0) && draw(4) === 0 ? String(value) : value;

const respelling = (shape: Shape, namesOf: NamesOf): Respell => {
  switch (shape.kind) {
    case 'object':
      return object(shape, namesOf);
    case 'union':
      return union(shape, namesOf);
    case 'list':
      return list(shape, namesOf);
    case 'choice':
      return shape.of === 'type' ? inCapitals : copyOf;
    case 'date-time':
      // Where an offset is part of the contract, a date-time with one is no other spelling.
      return shape.pattern.test('2018-10-01T00:00:00+00:00') ? copyOf : withOffset;
    case 'flag':
    case 'number':
      return asText;
    default:
      return copyOf;
  }
};

const made = new Map<string, Respell>();

/**
 * @returns what spells valid values of a documented type in ways that a normaliser brings back
 * @throws {RangeError} when there is no such type, revision or profile
 */
export const respellingOf = (contract: Contract): Respell => {
  const key = keyOf(contract);
  const known = made.get(key);
  if (known) return known;
  const { revision, profile, typeName } = contract;
  const built = respelling(shapeOf(revision, profile, typeName), wireNames(revision));
  made.set(key, built);
  return built;
};
