import { alternatives, shown } from '@referral-kit/text';

/** Whether a value is an object that no class made. */
export const isPlain = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Objects of another realm have their own prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** @returns what reading a value gives; nothing where that throws, as a proxy can */
const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

/**
 * @returns a copy of a plain object, so that each member is read once; of a `Map`, an object with its entries
 * @throws TypeError for anything else
 */
export const expectRecord = <Value>(value: unknown, name: string): Readonly<Record<string, Value>> => {
  const copy = attempt(() => {
    if (value instanceof Map) return Object.fromEntries(value);
    return isPlain(value) ? { ...value } : undefined;
  });
  if (copy === undefined) throw new TypeError(`${name}: expected an object of values by name.`);
  return copy as Readonly<Record<string, Value>>;
};

/**
 * @returns a copy of an object
 * @throws TypeError when a value is not an object, or has an unknown member
 */
export const expectMembers = <Value extends object>(value: Value, name: string, known: readonly string[]): Value => {
  const copy = expectRecord<unknown>(value, name);
  for (const member of Object.keys(copy))
    if (!known.includes(member))
      throw new TypeError(`Unknown member ${shown(member)} of the ${name}. Expected ${alternatives(known)}.`);
  return copy as Value;
};

/**
 * @returns a copy of a list
 * @throws TypeError for anything else
 */
export const expectList = <Value>(value: unknown, name: string): readonly Value[] => {
  const isList = typeof value === 'object' && value !== null;
  const copy = attempt(() => (isList && Symbol.iterator in value ? [...(value as Iterable<Value>)] : undefined));
  if (copy === undefined) throw new TypeError(`${name}: expected a list.`);
  return copy;
};

/** @throws RangeError when an option has a value that it does not take */
export const expectOneOf = (value: unknown, name: string, known: readonly string[]): void => {
  if (value !== undefined && !known.includes(value as string))
    throw new RangeError(`Unknown ${name} ${shown(value)}. Expected ${alternatives(known)}.`);
};

/** @throws RangeError when an option that counts something does not */
export const expectNumber = (value: unknown, name: string): void => {
  if (value !== undefined && !(typeof value === 'number' && value >= 0))
    throw new RangeError(`${name} is a number of at least 0, not ${shown(value)}.`);
};
