import * as fc from 'fast-check';

/** A value that JSON can say. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [name: string]: JsonValue };

/** Small values of every JSON type. */
export const smallJsonValues: readonly JsonValue[] = [
  null,
  true,
  false,
  0,
  -1.5,
  '',
  'text',
  [],
  {},
  [null],
  { id: 'x' },
  { '': [] },
];

/** Small JSON values, a fresh one each time. */
export const smallJson: fc.Arbitrary<JsonValue> = fc
  .nat(smallJsonValues.length - 1)
  .map((index) => structuredClone(smallJsonValues[index]) as JsonValue);
