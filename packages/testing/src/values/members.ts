import { setMember } from '../overrides/fits.ts';

type Members = Record<string, unknown>;

/** Of so many members, hardly two objects have the same ones in the same order. */
const many = 25;

/** @returns an object that engines hold as a table from the start, since a layout of its own costs more. */
const table = (): Members => Object.setPrototypeOf(Object.create(null), Object.prototype);

/** @returns an object that is to have up to so many members. */
export const emptyObject = (size: number): Members => (size < many ? {} : table());

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
