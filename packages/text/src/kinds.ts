import { brief } from './options.ts';

/** Checks the value of an option; throws a `TypeError` that says what is expected. */
export type Check = (name: string, value: unknown) => void;

const kind =
  (expected: string, fits: (value: unknown) => boolean): Check =>
  (name, value) => {
    let isOne = false;
    try {
      isOne = fits(value);
    } catch {
      // A proxy whose traps throw is of no kind.
    }
    if (!isOne) throw new TypeError(`${name} is ${brief(value)}. Expected ${expected}.`);
  };

export const aString: Check = /* @__PURE__ */ kind('a string', (value) => typeof value === 'string');

export const aNumber: Check = /* @__PURE__ */ kind('a number', (value) => typeof value === 'number');

export const aFunction: Check = /* @__PURE__ */ kind('a function', (value) => typeof value === 'function');

export const aBoolean: Check = /* @__PURE__ */ kind('true or false', (value) => typeof value === 'boolean');

export const anObject: Check = /* @__PURE__ */ kind(
  'an object',
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

export const numbers: Check = /* @__PURE__ */ kind(
  'an array of numbers',
  (value) => Array.isArray(value) && value.every((item) => typeof item === 'number'),
);

/** @returns what checks that an object has a function of a name. */
export const having = (name: string): Check =>
  kind(
    `an object with the function ${name}`,
    (value) => typeof (value as Readonly<Record<string, unknown>> | null)?.[name] === 'function',
  );

/** @throws {TypeError} for a value that is given and of another kind */
export const expectKinds = <Given extends object>(
  given: Given,
  kinds: { readonly [Name in keyof Given]?: Check },
): Given => {
  for (const [name, check] of Object.entries<Check | undefined>(kinds)) {
    const value = given[name as keyof Given];
    if (value !== undefined) check?.(name, value);
  }
  return given;
};
