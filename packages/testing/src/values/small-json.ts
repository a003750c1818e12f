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
