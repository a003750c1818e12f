import { anyJson, document, hostile, nearMisses, type Revision, type TypeName } from '@referral-kit/testing';
import { pointerOf, tokensOf } from '@referral-kit/text';
import { registry } from '@referral-kit/validator/registry';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { tables } from '../src/generated/registry.ts';
import { classify, convert, normalize } from '../src/index.ts';
import { originOf, runOn } from '../src/trace.ts';
import { respelt } from './respell.ts';

const profiles = ['strict', 'tolerant'] as const;
const cases = tables.flatMap(({ revision, documents }) =>
  Object.keys(documents).map((type) => ({ revision: revision as Revision, type: type as TypeName })),
);
const numRuns = scaled(100);

/** Documents of every kind: valid, broken, and anything else. */
const anything = (type: TypeName, revision: Revision): fc.Arbitrary<unknown> =>
  fc.oneof(
    document(type, { revision }),
    document(type, { revision, profile: 'tolerant' }),
    nearMisses(type, 3, { revision }).map(({ value }) => value),
    respelt(
      nearMisses(type, 2, { revision, profile: 'tolerant' }).map(({ value }) => value),
      type,
      revision,
    ).map(({ written }) => written),
    anyJson(),
    fc.jsonValue(),
  );

describe.each(cases)('$type of $revision', ({ revision, type }) => {
  it('that is valid stays the very object it is', () => {
    fc.assert(
      fc.property(document(type, { revision }), fc.constantFrom(...profiles), (value, profile) => {
        const result = normalize(value, { revision, type, profile });
        // A patch may hold values that its schema leaves open.
        if (type === 'ReferralPatch') expect(result.remaining).toEqual([]);
        else expect(result.value).toBe(value);
      }),
      { numRuns },
    );
  });

  it('in any spelling comes back to the one it has', () => {
    fc.assert(
      fc.property(respelt(document(type, { revision }), type, revision), ({ valid, written }) => {
        if (type === 'ReferralPatch') return;
        for (const profile of profiles) {
          const { value, remaining } = normalize(written, { revision, type, profile });
          expect(value).toEqual(valid);
          expect(remaining).toEqual([]);
        }
      }),
      { numRuns: 2 * numRuns },
    );
  });

  it('is normalised once and for all, and not changed in place', () => {
    fc.assert(
      fc.property(anything(type, revision), fc.constantFrom(...profiles), (value, profile) => {
        const before = structuredClone(value);
        const once = normalize(value, { revision, type, profile });
        const twice = normalize(once.value, { revision, type, profile });
        expect(twice.changes).toEqual([]);
        expect(twice.value).toBe(once.value);
        expect(twice.remaining).toEqual(once.remaining);
        expect(value).toEqual(before);
        if (once.changes.length === 0) expect(once.value).toBe(value);
      }),
      { numRuns: 2 * numRuns },
    );
  });

  it('has no fault that it did not have, where it came from', () => {
    fc.assert(
      fc.property(anything(type, revision), fc.constantFrom(...profiles), (value, profile) => {
        const validator = registry[revision]?.[profile][type];
        const { steps, remaining, value: after } = runOn(value, { revision, type, profile });
        const result = validator?.validate(value);
        const had = [...(result?.ok ? [] : (result?.issues ?? [])), ...(result?.warnings ?? [])];
        const pointers = had.flatMap(({ pointer, related = [] }) => [pointer, ...related.map((each) => each.pointer)]);
        const origin = originOf(steps);
        const isOld = (from: string): boolean =>
          pointers.some((one) => from === one || from.startsWith(`${one}/`) || one.startsWith(`${from}/`));
        for (const { code, path, related = [] } of remaining) {
          if (code === 'normalize/conflict') continue;
          // That two members do not go together can be hidden by the form that one of them had.
          const from = [path, ...related.map((each) => tokensOf(each.pointer))].map((each) => pointerOf(origin(each)));
          expect(from.some(isOld), `${code} ${from.join(' ')}; had ${pointers.join(' ')}`).toBe(true);
        }
        if (validator?.is(value)) expect(validator.is(after)).toBe(true);
      }),
      { numRuns: 3 * numRuns },
    );
  });
});

describe('total', () => {
  it('on values that hurt careless readers', () => {
    fc.assert(
      fc.property(hostile(), fc.constantFrom(...cases), ({ create }, { revision, type }) => {
        const result = normalize(create(), { revision, type });
        expect(Array.isArray(result.changes)).toBe(true);
        expect(typeof classify(create()).category).toBe('string');
      }),
      { numRuns: scaled(1000) },
    );
  });
});

describe('convert', () => {
  const [older, newer] = ['2018-10-01', '2022-04-21'] as const;

  it.each([
    [older, newer],
    [newer, older],
  ] as const)('from %s to %s and back is the same, but for what was lost', (from, to) => {
    fc.assert(
      fc.property(document('Referral', { revision: from }), (referral) => {
        const there = convert(referral, { from, to });
        const back = convert(there.value, { from: to, to: from });
        expect(back.lost).toEqual([]);
        if (there.lost.length === 0) expect(back.value).toEqual(referral);
        const again = convert(back.value, { from, to });
        expect(again.lost).toEqual([]);
        expect(again.value).toEqual(there.value);
      }),
      { numRuns: 4 * numRuns },
    );
  });

  it('gives what the other tolerant profile accepts', () => {
    fc.assert(
      fc.property(document('Referral', { revision: older }), (referral) => {
        const { value } = convert(referral, { from: older, to: newer });
        expect(registry[newer]?.tolerant.Referral?.is(value)).toBe(true);
      }),
      { numRuns },
    );
  });
});
