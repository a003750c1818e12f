import { isClean, ownMembers } from '../guard/own-members.ts';
import type { Report } from './report.ts';
import { unreadable } from './unreadable.ts';

/** What is returned for a member or an item whose reading threw. */
export const unread: unique symbol = Symbol('unread');

/** Reads a member; when that throws, the issue is at that member. */
export const readMember = (members: Readonly<Record<string, unknown>>, name: string, report: Report): unknown => {
  try {
    return members[name];
  } catch (error) {
    report.add(() => unreadable(error), name);
    return unread;
  }
};

/** Reads an item; when that throws, the issue is at that item. */
export const readItem = (items: readonly unknown[], index: number, report: Report): unknown => {
  try {
    return items[index];
  } catch (error) {
    report.add(() => unreadable(error), index);
    return unread;
  }
};

/** The object as its own members alone, as the guards see it. */
export const own = (object: object): Record<string, unknown> =>
  isClean() && Object.getPrototypeOf(object) === Object.prototype
    ? (object as Record<string, unknown>)
    : ownMembers(object);
