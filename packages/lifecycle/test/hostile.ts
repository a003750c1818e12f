import fc from 'fast-check';
import { states } from '../src/index.ts';
import { statuses, substatuses } from './pairs.ts';

const fail = (): never => {
  throw new Error('a trap');
};
const traps: ProxyHandler<object> = {
  get: fail,
  has: fail,
  ownKeys: fail,
  getPrototypeOf: fail,
  getOwnPropertyDescriptor: fail,
};
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const { proxy: revokedArray, revoke: revokeArray } = Proxy.revocable<unknown[]>([], {});
revokeArray();

const cycle: Record<string, unknown> = { status: 'New', substatus: 'Received' };
cycle.self = cycle;
const turns = (...values: unknown[]): object => {
  let turn = 0;
  return Object.defineProperty({ substatus: 'Received' }, 'status', {
    get: () => values[turn++ % values.length],
    enumerable: true,
  });
};
const deep = Array.from({ length: 1e4 }).reduce((inner: unknown) => ({ inner }), {});
const text = { toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail };

/** Values that are made to break whoever reads them. */
export const hostileValues: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  -0,
  10n ** 400n,
  Symbol('status'),
  Symbol.iterator,
  'New/Received',
  '\ud800',
  fail,
  class {},
  new Proxy({}, traps),
  new Proxy([], traps),
  new Proxy(() => {}, {}),
  revoked,
  revokedArray,
  cycle,
  turns('New', 'x'),
  turns('x', 'New'),
  deep,
  text,
  Object.create(null),
  new Map([['status', 'New']]),
  new Date(Number.NaN),
  [[[]]],
  new Array(3),
  new Uint8Array(4),
  Object.defineProperty({}, 'status', { get: fail, enumerable: true }),
  Object.defineProperty({ status: 'New' }, 'substatus', { get: fail, enumerable: true }),
  { status: text, substatus: text },
  { status: ['New'], substatus: ['Received'] },
  { status: '__proto__', substatus: 'constructor' },
  { status: 'constructor', substatus: 'caller' },
  { status: Symbol('New'), substatus: Symbol('Received') },
  JSON.parse('{"__proto__":{"status":"New","substatus":"Received"}}'),
];

const parts: readonly unknown[] = [
  ...statuses,
  ...substatuses,
  ...hostileValues,
  ...fc.sample(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true }),
    { numRuns: 300, seed: 1 },
  ),
];

/** A source of pseudo-random values of any kind, the same in every run: mulberry32 picks how each is made. */
export const randomValues = (seed: number): (() => unknown) => {
  let state = seed;
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const pick = (values: readonly unknown[]): unknown => values[next(values.length)];
  const letters = (): string => Array.from({ length: next(12) }, () => String.fromCharCode(next(0x10000))).join('');
  const makers: readonly (() => unknown)[] = [
    () => pick(parts),
    () => pick(states),
    letters,
    () => ({ status: pick(statuses), substatus: pick(substatuses) }),
    () => ({ status: pick(parts), substatus: pick(parts), statusReason: pick(parts), id: pick(parts) }),
    () => ({ status: letters(), substatus: `${pick(substatuses)}${letters()}`, updatedDateTime: letters() }),
    () => [pick(parts), pick(parts)],
  ];
  return () => (makers[next(makers.length)] as () => unknown)();
};
