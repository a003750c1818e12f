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
  /** @returns the absent member that an unknown one stands for */
  standsFor(unknown: string): Misnamed | undefined;
  /** @returns whether an unknown member stands for this one */
  replaced(name: string): boolean;
}

type Members = Readonly<Record<string, unknown>>;

const none: Names = { unknown: [], standsFor: () => undefined, replaced: () => false };

const equalFolded = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const meant = (name: string, absent: readonly string[], spellings: Model['spellings'] = {}): string | undefined => {
  const spelling = Object.keys(spellings).find((known) => equalFolded(known, name));
  const known = spelling === undefined ? undefined : spellings[spelling];
  if (known !== undefined && absent.includes(known)) return known;
  const [near] = nearest(name, absent, 1);
  return near !== undefined && isMisspelling(name, near) ? near : undefined;
};

/** With more unknown members than this, an object is something else, and none of them is taken for a slip. */
const mostSlips = 100;

const pair = (model: Model, members: Members, unknown: readonly string[]): Map<string, Misnamed> => {
  const properties = model.properties ?? {};
  const pairs = new Map<string, Misnamed>();
  if (unknown.length > mostSlips) return pairs;
  let absent = Object.keys(properties).filter((name) => members[name] === undefined);
  for (const name of unknown) {
    const member = absent.length > 0 ? meant(name, absent, model.spellings) : undefined;
    if (member === undefined) continue;
    pairs.set(name, { name: member, model: properties[member] as Model });
    absent = absent.filter((other) => other !== member);
  }
  return pairs;
};

/**
 * @param present how many of the type's members the object has
 * @returns the unknown members of an object, and which absent member each stands for
 */
export const namesOf = (model: Model, members: Members, present: number): Names => {
  const names = Object.keys(members);
  if (names.length === present) return none;
  const unknown = names.filter((name) => !Object.hasOwn(model.properties ?? {}, name));
  if (unknown.length === 0) return none;
  const pairs = pair(model, members, unknown);
  return {
    unknown,
    standsFor: (name) => pairs.get(name),
    replaced: (name) => [...pairs.values()].some((member) => member.name === name),
  };
};
