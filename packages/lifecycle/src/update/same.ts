const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** @returns whether two JSON values are the same; a member that is null is the same as none. */
const same = (a: unknown, b: unknown): boolean => {
  if (!isObject(a) || !isObject(b)) return Object.is(a ?? null, b ?? null);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => same(own(a, name), own(b, name)));
};

const own = (value: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : null;

/** The same for values of any kind: what cannot be read through is not compared, and taken for the same. */
export const seemsSame = (a: unknown, b: unknown): boolean => {
  try {
    return same(a, b);
  } catch {
    return true;
  }
};
