import { pointerOf } from '@referral-kit/text';

type Path = readonly (string | number)[];

const fail = (name: string, path: Path, what: string): never => {
  throw new TypeError(`${name} is not JSON: ${pointerOf(path) || 'the document'} is ${what}`);
};

const kindOf = (value: unknown): string =>
  typeof value === 'number' ? `${value}` : value === undefined ? 'undefined' : `a ${typeof value}`;

const copyAt = (name: string, value: unknown, path: Path, around: ReadonlySet<unknown>): unknown => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') return fail(name, path, kindOf(value));
  if (around.has(value)) return fail(name, path, 'inside itself');
  const inside = new Set([...around, value]);
  if (Array.isArray(value)) {
    return Array.from({ length: value.length }, (_, index) => copyAt(name, value[index], [...path, index], inside));
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, copyAt(name, member, [...path, key], inside)]));
};

/**
 * @param name what a message calls the document
 * @returns a copy of a document, without members that are `undefined`
 * @throws {TypeError} for what JSON cannot say: a function, a cycle, a proxy that throws
 */
export const jsonCopy = (name: string, document: unknown): unknown => {
  try {
    return copyAt(name, document, [], new Set());
  } catch (error) {
    if (error instanceof TypeError && error.message.startsWith(`${name} is not JSON`)) throw error;
    throw new TypeError(`${name} is not JSON: it cannot be read, or is nested too deep`);
  }
};
