import { pointerOf } from '@referral-kit/text';

type Path = readonly (string | number)[];

const fail = (name: string, path: Path, what: string): never => {
  throw new TypeError(`${name} is not JSON: ${pointerOf(path) || 'the document'} is ${what}`);
};

const kindOf = (value: unknown): string =>
  typeof value === 'number' ? `${value}` : value === undefined ? 'undefined' : `a ${typeof value}`;

/** A copy on its way: the document's name, the place that is being copied, and the values around it. */
interface Copying {
  readonly name: string;
  readonly path: (string | number)[];
  readonly around: Set<unknown>;
}

const partOf = (copying: Copying, step: string | number, value: unknown): unknown => {
  copying.path.push(step);
  const copy = copyOf(copying, value);
  copying.path.pop();
  return copy;
};

const copyOf = (copying: Copying, value: unknown): unknown => {
  const { name, path, around } = copying;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') return fail(name, path, kindOf(value));
  if (around.has(value)) return fail(name, path, 'inside itself');
  around.add(value);
  const copy = Array.isArray(value)
    ? Array.from({ length: value.length }, (_, index) => partOf(copying, index, value[index]))
    : Object.fromEntries(
        Object.entries(value).flatMap(([key, member]) =>
          member === undefined ? [] : [[key, partOf(copying, key, member)]],
        ),
      );
  around.delete(value);
  return copy;
};

/**
 * @param name what a message calls the document
 * @returns a copy of a document, without members that are `undefined`
 * @throws {TypeError} for what JSON cannot say: a function, a cycle, a proxy that throws
 */
export const jsonCopy = (name: string, document: unknown): unknown => {
  try {
    return copyOf({ name, path: [], around: new Set() }, document);
  } catch (error) {
    if (error instanceof TypeError && error.message.startsWith(`${name} is not JSON`)) throw error;
    throw new TypeError(`${name} is not JSON: it cannot be read, or is nested too deep`);
  }
};
