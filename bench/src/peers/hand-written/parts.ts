import { dateTime } from '../../contract.ts';

// What somebody would write without a library, knowing what is fast: plain loops, Sets, one regular
// expression, no allocation.

export type Members = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const hasOnly = (object: Members, names: ReadonlySet<string>): boolean => {
  for (const name in object) if (!names.has(name)) return false;
  return true;
};

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isOptionalText = (value: unknown): boolean => value === undefined || typeof value === 'string';
export const isIdentifier = (value: unknown): boolean => typeof value === 'string' && value !== '';
export const isOptionalIdentifier = (value: unknown): boolean => value === undefined || isIdentifier(value);
export const isOptionalFlag = (value: unknown): boolean => value === undefined || typeof value === 'boolean';
export const isDateTime = (value: unknown): boolean => typeof value === 'string' && dateTime.test(value);
export const isOptionalDateTime = (value: unknown): boolean => value === undefined || isDateTime(value);

export const isOptionalList = (value: unknown, isItem: (item: unknown) => boolean): boolean => {
  if (value === undefined) return true;
  if (!Array.isArray(value)) return false;
  for (const item of value) if (!isItem(item)) return false;
  return true;
};

const memberNames = new Set(['firstName', 'lastName', 'phoneNumber', 'email']);

export const isMember = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.firstName) &&
  isOptionalText(value.lastName) &&
  isOptionalText(value.phoneNumber) &&
  isOptionalText(value.email) &&
  hasOnly(value, memberNames);
