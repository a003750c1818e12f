const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** @returns an own member of a value; `undefined` where there is none. */
export const own = (value: unknown, name: string | number): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

const namesOf = (value: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(value).filter((name) => value[name] !== undefined);

/**
 * @returns whether two JSON values are equal, whatever the order of their members. A member whose value is
 * `undefined` is absent; one that is null is not.
 * @throws whatever reading a value throws, and a `RangeError` for values that are nested too deep to compare
 */
export const equal = (a: unknown, b: unknown): boolean => {
  if (a === b || Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => equal(item, b[index]));
  const names = namesOf(a);
  return names.length === namesOf(b).length && names.every((name) => Object.hasOwn(b, name) && equal(a[name], b[name]));
};
