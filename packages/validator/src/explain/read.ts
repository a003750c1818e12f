import { isClean, ownMembers } from '../guard/own-members.ts';
import type { Report } from './report.ts';
import { unreadable } from './unreadable.ts';

/** What {@link readPart} returns for a part whose reading threw. */
export const unread: unique symbol = Symbol('unread');

/** Reads a member or an item; when that throws, the issue stands at the report's current path. */
export const readPart = (container: object, part: string | number, report: Report): unknown => {
  try {
    return (container as Record<string | number, unknown>)[part];
  } catch (error) {
    report.add(() => unreadable(error));
    return unread;
  }
};

/** The object as its own members alone, as the guards see it. */
export const own = (object: object): Record<string, unknown> =>
  isClean() && Object.getPrototypeOf(object) === Object.prototype
    ? (object as Record<string, unknown>)
    : ownMembers(object);
