type Members = Record<string, unknown>;

const nothing = {};

/**
 * Whether objects inherit no enumerable member; when somebody added one to `Object.prototype`, guards copy
 * what they read. A program that itself defines one of the contract's names there, as not enumerable, is
 * not guarded against: no document can do that.
 */
export const isClean = (): boolean => {
  for (const _ in nothing) return false;
  return true;
};

/** A copy of the object's own members, so that nothing inherited is read as data. */
export const ownMembers = (value: object): Members => {
  const own = Object.create(null) as Members;
  for (const name of Object.getOwnPropertyNames(value)) {
    // Members that are not enumerable count as present but never as unknown, as they do for `for … in`.
    Object.defineProperty(own, name, {
      value: (value as Members)[name],
      enumerable: Object.prototype.propertyIsEnumerable.call(value, name),
    });
  }
  return own;
};

/** @returns the object as its own members alone, as the guards see it. */
export const own = (object: object): Record<string, unknown> =>
  isClean() && Object.getPrototypeOf(object) === Object.prototype
    ? (object as Record<string, unknown>)
    : ownMembers(object);

/** Whether every enumerable member of `own` is one of `names`. */
export const onlyMembers = (own: Members, names: ReadonlySet<string>): boolean => {
  for (const name in own) if (!names.has(name)) return false;
  return true;
};
