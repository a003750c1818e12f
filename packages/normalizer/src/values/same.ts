type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null;

/** The parts of two objects that have to be the same; nothing where the objects have not the same names. */
const pairsOf = (a: Members, b: Members): (readonly [unknown, unknown])[] | undefined => {
  const names = Object.keys(a);
  if (Array.isArray(a) !== Array.isArray(b) || names.length !== Object.keys(b).length) return undefined;
  return names.every((name) => Object.hasOwn(b, name)) ? names.map((name) => [a[name], b[name]]) : undefined;
};

/** Values nested deeper than this, or with more parts, are taken for different. */
const mostParts = 100_000;

/** @returns whether two JSON values are the same, whatever the order of members. Never overflows the stack. */
export const same = (a: unknown, b: unknown): boolean => {
  const left: (readonly [unknown, unknown])[] = [[a, b]];
  for (let looked = 0; left.length > 0; looked += 1) {
    const [one, other] = left.pop() as readonly [unknown, unknown];
    if (Object.is(one, other)) continue;
    if (!isObject(one) || !isObject(other) || looked > mostParts) return false;
    const pairs = pairsOf(one, other);
    if (!pairs) return false;
    left.push(...pairs);
  }
  return true;
};
