import { isMisspelling, nearest } from '@referral-kit/text';
import type { Model } from './model.ts';

/** The documented member that a wrongly named one stands for. */
export interface Misnamed {
  readonly name: string;
  readonly model: Model;
}

/** The members of an object that its type does not have. */
export interface Names {
  readonly unknown: readonly string[];
  /** The absent members that unknown ones stand for, by those. */
  readonly meant: ReadonlyMap<string, Misnamed>;
}

type Members = Readonly<Record<string, unknown>>;

const equalFolded = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const meant = (
  name: string,
  absent: readonly string[],
  spellings: Readonly<Record<string, string>> = {},
): string | undefined => {
  const spelling = Object.keys(spellings).find((known) => equalFolded(known, name));
  const known = spelling === undefined ? undefined : spellings[spelling];
  if (known !== undefined && absent.includes(known)) return known;
  const [near] = nearest(name, absent, 1);
  return near !== undefined && isMisspelling(name, near) ? near : undefined;
};

/** With more unknown members than this, an object is something else, and none of them is taken for a slip. */
const mostSlips = 100;

/**
 * @param present how many of the type's members the object has
 * @returns the unknown members of an object, and which absent member each stands for
 */
export const namesOf = (model: Model, members: Members, present: number): Names => {
  const { properties = {}, spellings } = model;
  const found = new Map<string, Misnamed>();
  const names = Object.keys(members);
  const unknown = names.length === present ? [] : names.filter((name) => !Object.hasOwn(properties, name));
  if (unknown.length > 0 && unknown.length <= mostSlips) {
    let absent = Object.keys(properties).filter((name) => members[name] === undefined);
    for (const name of unknown) {
      const member = absent.length > 0 ? meant(name, absent, spellings?.()) : undefined;
      if (member === undefined) continue;
      found.set(name, { name: member, model: properties[member] as Model });
      absent = absent.filter((other) => other !== member);
    }
  }
  return { unknown, meant: found };
};
