import { setMember } from '../overrides/fits.ts';

type Members = Record<string, unknown>;

/** Of so many members, hardly two objects have the same ones in the same order. */
const many = 25;

/** @returns an object that engines hold as a table from the start, since a layout of its own costs more. */
const table = (): Members => {
  const made: Members = { first: 0, second: 0 };
  delete made.first;
  delete made.second;
  return made;
};

/** @returns an object that is to have up to so many members. */
export const emptyObject = (size: number): Members => (size < many ? {} : table());

/** Of so many members with names that vary, hardly two objects have the same ones. */
const several = 5;

/** @returns an object that is to have up to so many members, whose names vary from one object to the next. */
export const variedObject = (size: number): Members => (size < several ? {} : table());

/** @returns a shallow copy; of many members, by a loop, since engines spread a table slowly. */
export const copyMembers = (from: Readonly<Members>): Members => {
  const names = Object.keys(from);
  if (names.length < many) return { ...from };
  const made = table();
  for (const name of names) {
    if (name === '__proto__') setMember(made, name, from[name]);
    else made[name] = from[name];
  }
  return made;
};

/** @returns a text as engines hold the names of members: as another text, a name is looked up before each use. */
export const asName = (text: string): string => Object.keys({ [text]: true })[0] as string;
