import { isClean, ownMembers } from '../guard/own-members.ts';
import type { Report } from './report.ts';
import { unreadable } from './unreadable.ts';

/** What is returned for a member or an item whose reading threw. */
export const unread: unique symbol = Symbol('unread');

/** Reads a member or an item; when that throws, the issue is there. */
export const read = (whole: object, key: string | number, report: Report): unknown => {
  try {
    return (whole as Readonly<Record<string | number, unknown>>)[key];
  } catch (error) {
    report.add(() => unreadable(error), key);
    return unread;
  }
};

/** The object as its own members alone, as the guards see it. */
export const own = (object: object): Record<string, unknown> =>
  isClean() && Object.getPrototypeOf(object) === Object.prototype
    ? (object as Record<string, unknown>)
    : ownMembers(object);
