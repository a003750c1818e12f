import { isMisspelling, nearest } from '@referral-kit/text';
import type { Model } from './model.ts';

/** A member of an object that its type does not have. */
export interface Stranger {
  readonly name: string;
  /** The absent member that it stands for. */
  readonly meant?: string | undefined;
}

/** @returns which of the absent members a wrongly named one stands for */
const meantBy = (
  name: string,
  absent: readonly string[],
  spellings: Readonly<Record<string, string>> = {},
): string | undefined => {
  const lower = name.toLowerCase();
  for (const spelling in spellings)
    if (spelling.toLowerCase() === lower && absent.includes(spellings[spelling] as string)) return spellings[spelling];
  return nearest(name, absent, 1).find((near) => isMisspelling(name, near));
};

/** With more unknown members than this, an object is something else, and none of them is taken for a slip. */
const mostSlips = 100;

/**
 * @param present how many of the type's members the object has
 * @param absent the names of the others
 * @returns the unknown members of an object, and which absent member each stands for
 */
export const strangersOf = (
  { properties = {}, spellings }: Model,
  members: Readonly<Record<string, unknown>>,
  present: number,
  absent: readonly string[],
): readonly Stranger[] => {
  const names = Object.keys(members);
  if (names.length === present) return [];
  const unknown = names.filter((name) => !Object.hasOwn(properties, name));
  let left = unknown.length > mostSlips ? [] : absent;
  return unknown.map((name) => {
    const meant = left.length > 0 ? meantBy(name, left, spellings?.()) : undefined;
    if (meant !== undefined) left = left.filter((other) => other !== meant);
    return { name, meant };
  });
};
