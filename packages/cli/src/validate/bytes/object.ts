import { Branches } from './branches.ts';
import { type Check, refuseOthers, type Schema } from './check.ts';
import type { Cursor } from './cursor.ts';
import { Presence } from './presence.ts';

const open = 0x7b;
const close = 0x7d;
const colon = 0x3a;
const comma = 0x2c;
const highestSpace = 0x20;

interface Member {
  /** The name, with its quotes. */
  readonly key: Uint8Array;
  readonly check: Check;
}

const space = (cursor: Cursor): void => {
  if (cursor.byte() <= highestSpace) cursor.space();
};

/** Moves past a name. @returns whose it is, looked for first where it stands in most documents; -1 if there is none */
const nameAt = (cursor: Cursor, members: readonly Member[], likely: number): number => {
  for (let index = likely; index < members.length; index += 1) {
    if (cursor.exactly((members[index] as Member).key)) return index;
  }
  for (let index = 0; index < likely; index += 1) {
    if (cursor.exactly((members[index] as Member).key)) return index;
  }
  return -1;
};

const isOpen = (cursor: Cursor): boolean => {
  if (cursor.byte() !== open) return false;
  cursor.at += 1;
  space(cursor);
  return true;
};

/** Moves past a colon and the space around it. */
const isColon = (cursor: Cursor): boolean => {
  space(cursor);
  if (cursor.byte() !== colon) return false;
  cursor.at += 1;
  space(cursor);
  return true;
};

/** Moves past what follows a member. @returns whether that is a comma, or the end of the object, or neither */
const follows = (cursor: Cursor): typeof comma | typeof close | 0 => {
  space(cursor);
  const byte = cursor.byte();
  cursor.at += 1;
  if (byte === close) return close;
  if (byte !== comma) return 0;
  space(cursor);
  return comma;
};

/** What an object of a type may hold. */
interface Shape {
  readonly members: readonly Member[];
  readonly present: Presence;
  readonly branches: Branches | undefined;
}

/** Moves past the members of an object and its end. */
const isFilled = (cursor: Cursor, { members, present, branches }: Shape): boolean => {
  let likely = 0;
  for (;;) {
    const index = nameAt(cursor, members, likely);
    if (index === -1 || !present.add(index) || !isColon(cursor)) return false;
    const start = cursor.at;
    if (!(members[index] as Member).check(cursor)) return false;
    branches?.watched[index]?.note(cursor, start);
    likely = index + 1;
    const next = follows(cursor);
    if (next !== comma) return next === close;
  }
};

/**
 * @param checkOf gives the check of a member
 * @returns the check of an object that has no members but those of the schema
 * @throws {NoCheck} for a schema that it does not know
 */
export const object = (schema: Schema, checkOf: (schema: Schema) => Check): Check => {
  refuseOthers(schema, ['type', 'properties', 'required', 'additionalProperties', 'oneOf']);
  const { properties = {}, required = [], oneOf } = schema;
  const names = Object.keys(properties);
  const members = Object.entries(properties).map(([name, member]) => ({
    key: Buffer.from(JSON.stringify(name)),
    check: checkOf(member),
  }));
  const needed = required.map((name) => names.indexOf(name));
  const present = new Presence(names.length);
  const branches = oneOf && new Branches(oneOf, names);
  const shape: Shape = { members, present, branches };
  return (cursor) => {
    if (!isOpen(cursor)) return false;
    present.reset();
    if (cursor.byte() === close) cursor.at += 1;
    else if (!isFilled(cursor, shape)) return false;
    return present.hasAll(needed) && (branches === undefined || branches.fit(present));
  };
};
