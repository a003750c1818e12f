/** What no JSON text can be, and what may hurt a program that reads it carelessly: values by name. */
export const hostileValues: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  symbol: () => Symbol('hostile'),
  bigint: () => 2n ** 64n,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  'negative zero': () => -0,
  'lone surrogate': () => '\ud800',
  'long string': () => 'a'.repeat(100_000),
  function: () => () => 'New',
  'throwing function': () => {
    return () => {
      throw new Error('called');
    };
  },
  'boxed string': () => Object('New'),
  'boxed number': () => Object(1),
  'boxed boolean': () => Object(true),
  Date: () => new Date(0),
  'invalid Date': () => new Date(Number.NaN),
  RegExp: () => /./,
  Map: () => new Map([['id', 'x']]),
  Set: () => new Set(['id']),
  WeakMap: () => new WeakMap(),
  Promise: () => Promise.resolve({ id: 'x' }),
  Error: () => new Error('hostile'),
  'typed array': () => new Uint8Array(8),
  'huge typed array': () => new Float64Array(5_000),
  'array buffer': () => new ArrayBuffer(8),
  'class instance': () =>
    new (class Tag {
      id = 'Azure';
      get name(): string {
        throw new Error('read');
      }
    })(),
  'class with members on its prototype': () =>
    new (class Tag {
      get id(): string {
        return 'Azure';
      }
    })(),
  'null prototype': () => Object.assign(Object.create(null), { id: 'Azure' }),
  'inherited members': () => Object.create({ id: 'Azure', status: 'New', substatus: 'Pending' }),
  'throwing getter': () => ({
    get id(): string {
      throw new Error('read');
    },
  }),
  'getter that changes its mind': () => {
    let reads = 0;
    return {
      get id(): unknown {
        reads += 1;
        return reads % 2 === 1 ? 'Azure' : null;
      },
    };
  },
  'non-enumerable member': () => Object.defineProperty({}, 'id', { value: 'Azure', enumerable: false }),
  'symbol member': () => ({ id: 'Azure', [Symbol('extra')]: 1 }),
  'throwing toString': () => ({
    toString(): string {
      throw new Error('toString');
    },
  }),
  'throwing toJSON': () => ({
    id: 'Azure',
    toJSON(): never {
      throw new Error('toJSON');
    },
  }),
  'throwing toPrimitive': () => ({
    [Symbol.toPrimitive](): never {
      throw new Error('toPrimitive');
    },
  }),
  '__proto__ member': () => JSON.parse('{"__proto__": {"id": "Azure"}, "constructor": 1, "hasOwnProperty": 2}'),
  'replaced prototype': () => ({ __proto__: { id: 'Azure' }, name: 'x' }),
  'array as prototype': () => Object.create([]),
  'array-like': () => ({ 0: { id: 'Azure' }, length: 1 }),
  'sparse array': () => {
    const items: unknown[] = [];
    items[5] = { id: 'Azure' };
    return items;
  },
  'array with holes only': () => new Array(10),
  'array with members': () => Object.assign([{ id: 'Azure' }], { id: 'Azure' }),
  'subclassed array': () => new (class List extends Array<unknown> {})(),
  'array of undefined': () => [undefined],
  'huge array': () => Array.from({ length: 10_000 }, () => 0),
  'many members': () => Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`member${index}`, index])),
  'deep nesting': () => {
    let value: unknown = 1;
    for (let depth = 0; depth < 20_000; depth++) value = depth % 2 === 0 ? [value] : { details: value };
    return value;
  },
  'frozen object': () => Object.freeze({ id: 'Azure' }),
};
