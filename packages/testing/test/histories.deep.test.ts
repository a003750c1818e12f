import { checkHistory } from '@referral-kit/lifecycle';
import { transitions } from '@referral-kit/schemas';
import type { Referral } from '@referral-kit/types';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultKinds } from '../src/histories/illegal.ts';
import { type FaultKind, history, illegalHistory } from '../src/index.ts';
import { ajvOracle } from './oracles.ts';
import { scaled } from './scaled.ts';

const accepts = ajvOracle('strict', 'Referral');
const table = transitions.transitions;

/** A time in ticks, without the loss that Date brings. */
const ticks = (text: string): bigint => {
  const [seconds = '', fraction = ''] = text.slice(0, -1).split('.');
  return BigInt(Date.parse(`${seconds}Z`)) * 10_000n + BigInt(fraction.padEnd(7, '0'));
};

const steps = (snapshots: readonly Referral[]): [Referral, Referral][] =>
  snapshots.slice(1).map((after, index) => [snapshots[index] as Referral, after]);

const legal = (before: Referral, after: Referral): boolean =>
  table[before.status]?.status.includes(after.status) === true &&
  table[after.status]?.substatus.includes(after.substatus) === true;

const inOrder = (before: Referral, after: Referral): boolean =>
  ticks(before.updatedDateTime) <= ticks(after.updatedDateTime);

const same = (before: Referral, after: Referral): boolean =>
  before.id === after.id && before.createdDateTime === after.createdDateTime;

const good = ([before, after]: [Referral, Referral]): boolean =>
  legal(before, after) && inOrder(before, after) && same(before, after);

describe('histories', () => {
  it('hold valid referrals alone', () => {
    fc.assert(fc.property(history(), (snapshots) => snapshots.length > 0 && snapshots.every(accepts)));
  });

  it('take legal steps alone', () => {
    fc.assert(
      fc.property(history(), (snapshots) => steps(snapshots).every(good)),
      { numRuns: scaled(1000) },
    );
  });

  it('are updated after they are created', () => {
    const [first] = fc.sample(history(), { numRuns: 1, seed: 1 })[0] ?? [];
    expect(ticks(first?.updatedDateTime ?? '')).toBe(ticks(first?.createdDateTime ?? ''));
  });

  it('take every step of the table, and keep to the length', () => {
    const taken = new Set<string>();
    for (const snapshots of fc.sample(history({ maxLength: 4 }), { numRuns: scaled(5000), seed: 1 })) {
      expect(snapshots.length).toBeLessThanOrEqual(4);
      for (const [a, b] of steps(snapshots)) taken.add(`${a.status}/${a.substatus}>${b.status}/${b.substatus}`);
    }
    expect(taken.size).toBe(35);
  });
});

describe('broken histories', () => {
  it('hold valid referrals alone', () => {
    fc.assert(fc.property(illegalHistory(), ({ snapshots }) => snapshots.every(accepts)));
  });

  it('have the one fault that they say', () => {
    fc.assert(
      fc.property(illegalHistory(), ({ snapshots, index, fault }) => {
        const result = checkHistory(snapshots);
        const found = result.ok ? [] : result.issues.map(({ code, pointer }) => ({ code, pointer }));
        expect(found).toEqual([fault]);
        expect(snapshots.length).toBeGreaterThan(index);
      }),
      { numRuns: scaled(1000) },
    );
  });

  it('go wrong in every way, or in the one that is asked for', () => {
    const codes = (kind?: FaultKind): Set<string> =>
      new Set(
        fc
          .sample(illegalHistory(kind === undefined ? {} : { kind }), { numRuns: scaled(300), seed: 1 })
          .map(({ fault }) => fault.code),
      );
    const all = [...faultKinds].flatMap((kind) => [...codes(kind)]);
    expect(codes()).toEqual(new Set(all));
    expect(codes('updated-earlier')).toEqual(new Set(['lifecycle/updated-backwards']));
    expect(codes('another-id')).toEqual(new Set(['lifecycle/identity-changed']));
    expect(() => illegalHistory({ kind: 'status' as FaultKind })).toThrow(RangeError);
  });
});

it.each([0, 1, 2.5])('refuse a length of %d', (maxLength) => {
  expect(() => history({ maxLength })).toThrow(RangeError);
  expect(() => illegalHistory({ maxLength })).toThrow(RangeError);
});
