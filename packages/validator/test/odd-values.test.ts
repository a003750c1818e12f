import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ReferralPatch } from '../src/compiled/2022-04-21/entries/index.ts';
import { Address, ReferralDetails, ReferralRequirements, Tag } from '../src/index.ts';
import { Tag as Incoming } from '../src/tolerant.ts';
import type { Validator } from '../src/validator.ts';

// What only a program can hand over, not a JSON text: which verdict it gets, and why.

/** @returns `valid`, or the one issue; fails where the ways of asking disagree. */
const verdict = (validator: Validator<unknown>, make: () => unknown): string => {
  const result = validator.validate(make());
  expect(validator.is(make())).toBe(result.ok);
  expect(validator['~standard'].validate(make()).issues === undefined).toBe(result.ok);
  return result.ok ? 'valid' : result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join();
};

const tag = { id: 'Azure' };
const throwing = (): never => {
  throw new Error('read');
};
const getter = (name: string) => () =>
  Object.defineProperty({ ...tag }, name, { get: throwing, enumerable: true, configurable: true });
const proxied = (traps: ProxyHandler<typeof tag>) => () => new Proxy({ ...tag }, traps);
const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

class WithMember {
  id = 'Azure';
}
class WithGetter {
  get id() {
    return 'Azure';
  }
}

const tags: readonly [string, () => unknown, string][] = [
  ['a class instance', () => new WithMember(), 'valid'],
  ['a getter of a class', () => new WithGetter(), 'schema/missing-member /id'],
  ['inherited members', () => Object.create(tag), 'schema/missing-member /id'],
  ['faults that are inherited', () => Object.assign(Object.create({ name: 5, stranger: 1 }), tag), 'valid'],
  ['a member that is not enumerable', () => Object.defineProperty({}, 'id', { value: 'Azure' }), 'valid'],
  ['an unknown one that is not', () => Object.defineProperty({ ...tag }, 'stranger', { value: 1 }), 'valid'],
  ['a member named by a symbol', () => ({ ...tag, [Symbol('stranger')]: 1 }), 'valid'],
  ['a String object', () => ({ id: Object('Azure') }), 'schema/wrong-type /id'],
  ['a Map', () => new Map(Object.entries(tag)), 'schema/missing-member /id'],
  ['a Date', () => ({ id: new Date(0) }), 'schema/wrong-type /id'],
  ['a symbol', () => ({ id: Symbol('Azure') }), 'schema/wrong-type /id'],
  ['a method', () => ({ ...tag, toJSON: () => tag }), 'schema/unknown-member /toJSON'],
  ['a frozen object', () => Object.freeze({ ...tag }), 'valid'],
  ['another realm', () => runInNewContext(`({ id: 'Azure' })`), 'valid'],
  [
    'another realm, a fault',
    () => runInNewContext(`({ id: 'Azure', stranger: 1 })`),
    'schema/unknown-member /stranger',
  ],
  [
    'another realm, polluted',
    () => runInNewContext(`Object.prototype.id = 'Azure'; ({})`),
    'schema/missing-member /id',
  ],
  ['a plain proxy', proxied({}), 'valid'],
  ['a revoked proxy', () => revoked({}), 'schema/unreadable '],
  ['a proxy that throws what it is', proxied({ getPrototypeOf: throwing }), 'schema/unreadable '],
  ['a proxy that throws its members', proxied({ get: throwing }), 'schema/unreadable /id'],
  ['a getter that throws', getter('id'), 'schema/unreadable /id'],
  ['an unknown getter that throws', getter('stranger'), 'schema/unknown-member /stranger'],
];

const lists: readonly [string, () => unknown, string][] = [
  ['a hole', () => new Array(1), 'schema/wrong-type /products/0'],
  ['undefined', () => [undefined], 'schema/wrong-type /products/0'],
  ['members beside the items', () => Object.assign([tag], { stranger: 1 }), 'valid'],
  ['a subclass', () => new (class extends Array {})(), 'valid'],
  ['something like an array', () => ({ 0: tag, length: 1 }), 'schema/wrong-type /products'],
  ['a typed array', () => new Uint8Array(1), 'schema/wrong-type /products'],
  ['a Set', () => new Set([tag]), 'schema/wrong-type /products'],
  ['a proxy', () => new Proxy([tag], {}), 'valid'],
  ['a revoked proxy', () => revoked([]), 'schema/unreadable /products'],
  ['an array of another realm', () => runInNewContext(`[{ id: 'Azure' }]`), 'valid'],
];

const numbers: readonly [unknown, string][] = [
  [-0, 'valid'],
  [Number.MIN_VALUE, 'valid'],
  [Number.NaN, 'schema/wrong-type /dealValue'],
  [Number.NEGATIVE_INFINITY, 'schema/wrong-type /dealValue'],
  [1n, 'schema/wrong-type /dealValue'],
  [Object(1), 'schema/wrong-type /dealValue'],
  ['1', 'schema/wrong-type /dealValue'],
];

describe('as a tag', () => {
  it.each(tags)('%s', (_name, make, expected) => expect(verdict(Tag, make)).toBe(expected));
});

describe('as a list', () => {
  it.each(lists)('%s', (_name, make, expected) => {
    expect(verdict(ReferralRequirements, () => ({ products: make() }))).toBe(expected);
  });
});

describe('as a number', () => {
  it.each(numbers)('%s', (dealValue, expected) =>
    expect(verdict(ReferralDetails, () => ({ dealValue }))).toBe(expected),
  );
});

it('what is at a member that the tolerant profile does not know is not read', () => {
  for (const make of [getter('stranger'), () => ({ ...tag, stranger: revoked({}) })]) {
    expect(verdict(Incoming, make)).toBe('valid');
  }
});

it('a name such as __proto__ is never written to', () => {
  const data = JSON.parse(
    '{"id": "Azure", "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
  );
  expect(verdict(Tag, () => data)).toBe('schema/unknown-member /__proto__,schema/unknown-member /constructor');
  expect({}).not.toHaveProperty('polluted');
});

it('texts of a hundred million characters are read, and told in short', () => {
  const long = 'x'.repeat(1e8);
  expect(verdict(Address, () => ({ addressLine1: long, city: long, country: 'DE' }))).toBe('valid');
  const result = ReferralPatch.validate([{ op: long, path: long, value: long }]);
  const issues = result.ok ? [] : result.issues;
  expect(issues.map(({ pointer }) => pointer)).toEqual(['/0/op', '/0/path']);
  expect(JSON.stringify(issues).length).toBeLessThan(2000);
});
