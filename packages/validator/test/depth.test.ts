import { expect, it } from 'vitest';
import { Referral, Tag } from '../src/index.ts';
import { Referral as Incoming } from '../src/tolerant.ts';

const depth = 1_000_000;

const nested = (wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 'core';
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
};

it.each([
  ['arrays', (inner: unknown) => [inner]],
  ['objects', (inner: unknown) => ({ id: inner })],
  ['teams', (inner: unknown) => ({ team: [inner] })],
])('a million nested %s do not overflow', (_name, wrap) => {
  const value = nested(wrap);
  for (const validator of [Referral, Incoming, Tag]) {
    expect(validator.is(value)).toBe(false);
    expect(validator.validate(value).ok).toBe(false);
  }
  const tolerated = { id: 'a', engagementId: 'b', unknown: value };
  expect(Incoming.is(tolerated)).toBe(true);
  expect(Incoming.validate(tolerated)).toMatchObject({ ok: true });
});
