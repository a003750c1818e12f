import { alternatives } from '@referral-kit/text';

const isPlain = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Objects of another realm have a prototype of their own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** @throws TypeError for anything but a plain object */
export const expectRecord = (value: unknown, name: string): object => {
  if (!isPlain(value)) throw new TypeError(`${name} is not an object of values by name.`);
  return value;
};

/** @throws TypeError when a value is no object, or has a member that there is not */
export const expectMembers = (value: unknown, name: string, known: readonly string[]): void => {
  for (const member of Object.keys(expectRecord(value, name)))
    if (!known.includes(member))
      throw new TypeError(`Unknown member ${JSON.stringify(member)} of the ${name}. Expected ${alternatives(known)}.`);
};

/** @throws RangeError when an option has a value that it does not take */
export const expectOneOf = (value: unknown, name: string, known: readonly string[]): void => {
  if (value !== undefined && !known.includes(value as string))
    throw new RangeError(`Unknown ${name} ${JSON.stringify(value) ?? String(value)}. Expected ${alternatives(known)}.`);
};

/** @throws RangeError when an option that counts something does not */
export const expectNumber = (value: unknown, name: string): void => {
  if (value !== undefined && (typeof value !== 'number' || Number.isNaN(value)))
    throw new RangeError(`${name} is a number, not ${JSON.stringify(value) ?? String(value)}.`);
};
