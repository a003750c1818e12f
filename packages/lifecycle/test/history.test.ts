import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkHistories,
  checkHistory,
  groupHistories,
  type HistoryResult,
  initialStates,
  nextStates,
  type ReferralState,
  states,
  transition,
} from '../src/index.ts';
import { deepFreeze } from './deep.ts';
import { combinations } from './pairs.ts';
import { referral } from './referral.ts';

const found = (result: HistoryResult): [string, string][] =>
  result.ok ? [] : result.issues.map(({ code, pointer }) => [code, pointer]);

const isSame = (a: { status: string; substatus: string }, b: { status: string; substatus: string }): boolean =>
  a.status === b.status && a.substatus === b.substatus;
const isLegal = (from: unknown, to: unknown): boolean => transition(from, to).ok;

/** Any way through the machine, by its own account of what may follow. */
const walks: fc.Arbitrary<ReferralState[]> = fc
  .tuple(fc.constantFrom(...initialStates), fc.array(fc.nat(6), { maxLength: 12 }))
  .map(([first, choices]) => {
    const walk = [first];
    for (const choice of choices) {
      const next = nextStates(walk.at(-1) as ReferralState);
      walk.push(next[choice % next.length] as ReferralState);
    }
    return walk;
  });

describe('properties', () => {
  test('any walk by nextStates is accepted', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const snapshots = walk.map((state, at) =>
          referral({ ...state, updatedDateTime: `2018-10-01T08:00:${String(at).padStart(2, '0')}.5Z` }),
        );
        expect(found(checkHistory(deepFreeze(snapshots)))).toEqual([]);
        expect(found(checkHistory(walk))).toEqual([]);
      }),
    );
  });

  test('any single corrupted step is refused at its index', () => {
    const corrupted = fc
      .tuple(walks, fc.nat(), fc.nat())
      .filter(([walk]) => walk.length > 1)
      .chain(([walk, position, choice]) => {
        const at = 1 + (position % (walk.length - 1));
        const bad = combinations.filter((target) => !isLegal(walk[at - 1], target));
        return fc.constant({ walk, at, bad: bad[choice % bad.length] as (typeof bad)[number] });
      });
    fc.assert(
      fc.property(corrupted, ({ walk, at, bad }) => {
        const result = checkHistory(walk.with(at, bad as ReferralState));
        expect(result.ok ? undefined : result.issues[0]?.index).toBe(at);
      }),
    );
  });

  test('each corrupted snapshot that shows no state is one fault, and hides no other', () => {
    const bad = combinations.filter((pair) => !states.some((state) => isSame(state, pair)));
    fc.assert(
      fc.property(walks, fc.array(fc.boolean(), { maxLength: 12 }), fc.constantFrom(...bad), (walk, which, pair) => {
        const snapshots = walk.map((state, at) => (which[at] ? pair : state));
        const result = checkHistory(snapshots);
        const expected = snapshots.flatMap((_, at) => (which[at] ? [at] : []));
        expect(result.ok ? [] : result.issues.map(({ index }) => index)).toEqual(expected);
      }),
    );
  });

  test('times compare to the last of seven fraction digits, however many are written', () => {
    const ticks = fc.bigInt({ min: 0n, max: 59_9999999n });
    const written = (tick: bigint, trim: boolean): string => {
      const digits = String(tick).padStart(9, '0');
      const fraction = trim ? digits.slice(2).replace(/0+$/, '') : digits.slice(2);
      return `2018-10-01T08:00:${digits.slice(0, 2)}${fraction && `.${fraction}`}Z`;
    };
    fc.assert(
      fc.property(ticks, ticks, fc.boolean(), fc.boolean(), (a, b, trimA, trimB) => {
        const snapshots = [written(a, trimA), written(b, trimB)].map((updatedDateTime) =>
          referral({ updatedDateTime }),
        );
        expect(checkHistory(snapshots).ok).toBe(b >= a);
      }),
    );
  });
});

describe('faults', () => {
  test('all of a history at once, with the snapshots they do not follow', () => {
    const result = checkHistory([
      referral({ status: 'Active', substatus: 'Accepted' }),
      referral({ status: 'Actve', substatus: 'Accepted', id: 'r-9' }),
      referral({ updatedDateTime: '2018-10-02T09:30:00.1234566Z' }),
      referral({ updatedDateTime: 'yesterday', createdDateTime: '2018-10-01T08:00:01Z' }),
    ]);
    expect(found(result)).toEqual([
      ['lifecycle/unknown-status', '/1/status'],
      ['lifecycle/identity-changed', '/1/id'],
      ['lifecycle/status-not-reachable', '/2/status'],
      ['lifecycle/updated-backwards', '/2/updatedDateTime'],
      ['lifecycle/identity-changed', '/3/createdDateTime'],
      ['lifecycle/bad-updated-time', '/3/updatedDateTime'],
    ]);
    if (result.ok) return;
    expect(result.issues.map(({ index, previous }) => [index, previous])).toEqual([
      [1, undefined],
      [1, 0],
      [2, 0],
      [2, 1],
      [3, 2],
      [3, undefined],
    ]);
    expect(result.issues[2]?.related?.[0]?.pointer).toBe('/0/status');
  });

  test('an identity that changes for good is one fault, and so is one that changes once', () => {
    const ids = (...values: string[]) => found(checkHistory(values.map((engagementId) => referral({ engagementId }))));
    expect(ids('a', 'b', 'b', 'b')).toEqual([['lifecycle/identity-changed', '/1/engagementId']]);
    expect(ids('a', 'b', 'a', 'a')).toEqual([['lifecycle/identity-changed', '/1/engagementId']]);
    expect(ids('a', 'b', 'c')).toHaveLength(2);
  });

  test('spellings of one time are one time, and an absent or null member is not judged', () => {
    const snapshots = [
      referral(),
      referral({ createdDateTime: '2018-10-01T08:00:00.0000000Z' }),
      { status: 'New', substatus: 'Received', id: null, updatedDateTime: null },
      referral(),
    ];
    expect(found(checkHistory(snapshots))).toEqual([]);
  });

  test('advice is a warning, or refuses if asked', () => {
    const snapshots = [referral(), referral({ status: 'Closed', substatus: 'Lost' })];
    const result = checkHistory(snapshots);
    const codes = ['lifecycle/won-or-lost-before-accepted', 'lifecycle/reason-expected'];
    expect(result.ok && result.warnings.map(({ code }) => code)).toEqual(codes);
    expect(found(checkHistory(snapshots, { treatAdviceAs: 'refusal' })).map(([code]) => code)).toEqual(codes);
  });

  test('what is no array is no history', () => {
    expect(found(checkHistory({}))).toEqual([['lifecycle/not-a-history', '']]);
    expect(checkHistory([]).ok).toBe(true);
  });
});

describe('many histories', () => {
  const records = [
    referral({ id: 'a', status: 'Active', substatus: 'Accepted' }),
    referral({ id: 'b' }),
    referral({ id: 'a' }),
    null,
    referral({ id: 'b', status: 'Active', substatus: 'Accepted' }),
  ];

  test('are grouped by id in the order of their first records', () => {
    expect(groupHistories(records).map(({ id, indexes }) => [id, indexes])).toEqual([
      ['a', [0, 2]],
      ['b', [1, 4]],
      [undefined, [3]],
    ]);
    expect(groupHistories('x')).toEqual([]);
  });

  test('report the places of their records', () => {
    const [a, b, none] = checkHistories(records).map(({ result }) => result) as [
      HistoryResult,
      HistoryResult,
      HistoryResult,
    ];
    expect(found(a)).toEqual([['lifecycle/status-not-reachable', '/2/status']]);
    expect(!a.ok && [a.issues[0]?.index, a.issues[0]?.previous]).toEqual([2, 0]);
    expect(b.ok).toBe(true);
    expect(found(none)).toEqual([['lifecycle/unknown-status', '/3/status']]);
  });
});
