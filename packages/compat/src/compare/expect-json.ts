import { pointerOf, shown } from '@referral-kit/text';
import type { Json } from '../json.ts';
import { isPlain } from './expect.ts';

/** Something in a value that JSON cannot hold, and where: the tokens of a JSON Pointer, the innermost first. */
interface Foreign {
  readonly what: string;
  readonly at: string[];
}

const nameOf = (value: object): string => {
  const { name } = (value as { readonly constructor?: { readonly name?: unknown } }).constructor ?? {};
  return typeof name === 'string' && name !== '' ? `a ${name}` : 'an object of a class';
};

/** `JSON.stringify` drops these, or writes something else for them, so that a schema would say less than it was meant to. */
const foreignIn = (value: unknown): Foreign | undefined => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : { what: `${value}`, at: [] };
  if (typeof value !== 'object') return { what: value === undefined ? 'undefined' : `a ${typeof value}`, at: [] };
  if (typeof (value as { readonly toJSON?: unknown }).toJSON === 'function') return undefined;
  const isList = Array.isArray(value);
  if (!isList && !isPlain(value)) return { what: nameOf(value), at: [] };
  for (const key of Object.keys(value)) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    // A member without a value is one that is not there.
    if (inner === undefined && !isList) continue;
    const found = foreignIn(inner);
    if (!found) continue;
    found.at.push(key);
    return found;
  }
  return undefined;
};

/**
 * @returns a copy of a value that JSON can hold
 * @throws TypeError for one that it cannot hold, such as a `Map`, or that throws when it is read; RangeError for one that
 *   nests too deeply
 */
export const expectJson = <Value extends Json>(value: Value, name: string): Value => {
  let text: string | undefined;
  let foreign: Foreign | undefined;
  try {
    text = JSON.stringify(value);
    foreign = foreignIn(value);
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`${name} nests too deeply. Expected JSON of fewer levels.`);
    throw new TypeError(
      `${name} cannot be read as JSON. Expected an object without cycles, getters that throw or BigInt.`,
    );
  }
  if (text === undefined) throw new TypeError(`${name} is ${shown(value)}. Expected JSON.`);
  if (foreign)
    throw new TypeError(
      `${name}: ${foreign.what} at ${shown(pointerOf(foreign.at.reverse()))} is no JSON value. Expected JSON.`,
    );
  return JSON.parse(text) as Value;
};
