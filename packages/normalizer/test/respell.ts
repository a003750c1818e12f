import * as fc from 'fast-check';
import type { Alias, MemberModel, TypeModel } from '../src/model/model.ts';
import { modelOf } from '../src/model/revisions.ts';
import { isMembers } from '../src/walk/plain.ts';

/** Draws a whole number below a bound. */
type Draw = (below: number) => number;

const anyCase = (text: string, draw: Draw): string =>
  [...text].map((letter) => (draw(2) === 0 ? letter.toUpperCase() : letter.toLowerCase())).join('');

/** A UTC date-time in another zone; the text itself where that is not possible. */
const withOffset = (text: string, draw: Draw): string => {
  const parts = /^(\d{4})(-\d\d-\d\dT\d\d:\d\d):([0-5]\d(?:\.\d+)?)Z$/.exec(text);
  const year = Number(parts?.[1]);
  const start = Date.parse(`${parts?.[1]}${parts?.[2]}:00Z`);
  if (!parts || Number.isNaN(start) || year < 1 || year > 9998) return draw(2) === 0 ? text.toLowerCase() : text;
  const offset = draw(2 * 14 * 60) - 14 * 60;
  const local = new Date(start + offset * 60_000).toISOString().slice(0, 16);
  const zone = new Date(Math.abs(offset) * 60_000).toISOString().slice(11, 16);
  return `${local}:${parts[3]}${offset < 0 ? '-' : '+'}${zone}`;
};

const text = ({ kind, list, pattern }: MemberModel, value: string, draw: Draw): unknown => {
  // A time that may have an offset keeps it.
  if (kind === 'time')
    return pattern?.test('2018-10-01T18:01:32+02:00') ? value.toLowerCase() : withOffset(value, draw);
  if (!list?.known.has(value)) return value;
  if (list.isPositional && draw(2) === 0) return list.values.indexOf(value);
  return ` ${anyCase(value, draw).replaceAll(' ', '  ')}`;
};

/** The object that stands for a list of another revision, or the reverse. */
const otherShape = ({ shape }: MemberModel, value: unknown): unknown => {
  if (!shape) return undefined;
  const { by, value: held } = shape.data;
  if (shape.is === 'object') {
    if (!isMembers(value)) return undefined;
    return Object.entries(value).map(([name, id]) => ({ [by]: shape.entries.get(name.toLowerCase()), [held]: id }));
  }
  const entries = value as Readonly<Record<string, string>>[];
  if (!Array.isArray(value) || !value.every(isMembers)) return undefined;
  const names = entries.map((entry) => shape.names.get(String(entry[by]).toLowerCase()) ?? '');
  if (new Set(names).size < names.length) return undefined;
  return Object.fromEntries(entries.map((entry, at) => [names[at], entry[held]]));
};

/** The names that stand for a member, as they are compared. */
const othersOf = ({ aliases }: TypeModel, name: string): [string, Alias['kind']][] =>
  [...aliases].flatMap(([folded, alias]) => {
    const { kind } = alias;
    return 'member' in alias && alias.member === name && kind !== 'unnest' ? [[folded, kind]] : [];
  });

const object = (type: TypeModel, value: Readonly<Record<string, unknown>>, draw: Draw): unknown =>
  Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const member = type.members.get(name);
      if (!member) return [name, part];
      const respelt = respell(narrowed(type, value, member), part, draw);
      const others = othersOf(type, name);
      const other = others[draw(others.length)]?.[0] ?? name;
      return [draw(3) === 0 ? name : anyCase(other, draw), respelt];
    }),
  );

const narrowed = ({ when }: TypeModel, value: Readonly<Record<string, unknown>>, member: MemberModel): MemberModel =>
  when?.is.get(value[when.by] as string)?.get(member.name) ?? member;

/** Writes a valid value as somebody could who does not know the contract by heart. */
const respell = (member: MemberModel, value: unknown, draw: Draw): unknown => {
  if (draw(3) === 0) {
    const other = otherShape(member, value);
    if (other !== undefined) return other;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => respell({ ...member, many: undefined } as unknown as MemberModel, item, draw));
    return items.length === 1 && isMembers(value[0]) && member.type && draw(2) === 0 ? items[0] : items;
  }
  if (member.type && isMembers(value)) return object(member.type, value, draw);
  if (typeof value === 'string') return text(member, value, draw);
  if (typeof value === 'boolean' && member.kind === 'flag' && draw(2) === 0) return anyCase(String(value), draw);
  if (typeof value === 'number' && member.kind === 'number' && !Object.is(value, -0)) {
    return draw(2) === 0 ? String(value) : value;
  }
  return value;
};

/** A valid document and the same one in other spellings. */
export const respelt = (
  documents: fc.Arbitrary<unknown>,
  type: string,
  revision: string,
): fc.Arbitrary<{ readonly valid: unknown; readonly written: unknown }> =>
  fc.tuple(documents, fc.infiniteStream(fc.nat({ max: 2 ** 30 }))).map(([valid, stream]) => {
    const draw: Draw = (below) => (below === 0 ? 0 : (stream.next().value as number) % below);
    const written = respell(modelOf(revision).values.get(type) as MemberModel, valid, draw);
    return { valid, written };
  });
