import type { Referral } from '@referral-kit/types';
import * as fc from 'fast-check';
import { document } from '../documents.ts';
import { defaultRevision, type Revision } from '../generated/revisions.ts';
import { instants } from '../values/instant.ts';
import { plainTexts } from '../values/samples.ts';
import { pickState, walkable } from './states.ts';
import { type BadStep, begin, type Snapshot, type Step, walk } from './walk.ts';

/** How long the lives of referrals are, and by which contract. */
export interface HistoryOptions {
  /** The most snapshots of one life; 8 unless told, 2 at the least. */
  readonly maxLength?: number;
  /** The revision of the contract; the oldest unless told. */
  readonly revision?: Revision;
}

/** A life with one step that cannot happen. */
export interface BrokenHistory {
  readonly snapshots: Referral[];
  /** The index of the snapshot that cannot follow the one before it; every other step is legal. */
  readonly index: number;
  /**
   * What is wrong with it: a `transition` that the table does not have, `updated-earlier` than the snapshot
   * before it, or the id of `another-id`.
   */
  readonly fault: BadStep;
}

const day = 24n * 60n * 60n * 10_000_000n;

const steps = (least: number, most: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      state: fc.nat(),
      ticks: fc.oneof(fc.constantFrom(0n, 1n), fc.bigInt({ min: 0n, max: 90n * day })),
      style: fc.nat(3),
      statusReason: fc.option(fc.constantFrom(...plainTexts), { nil: undefined }),
    }),
    { minLength: least, maxLength: most },
  );

const lengths = ({ maxLength = 8 }: HistoryOptions): number => {
  if (!Number.isInteger(maxLength) || maxLength < 2) {
    throw new RangeError(`maxLength must be a whole number above 1, not ${maxLength}`);
  }
  return maxLength - 1;
};

const documents = (revision: Revision): fc.Arbitrary<Snapshot> =>
  document('Referral', { revision }) as fc.Arbitrary<Snapshot>;

/**
 * Lives of referrals: each snapshot is a valid referral, follows the one before it by the transition table,
 * and is never older. The id and the time of creation stay; a status may be kept.
 *
 * @returns an arbitrary of one or more snapshots, oldest first
 * @throws {RangeError} when `maxLength` is no whole number above 1
 */
export const histories = (options: HistoryOptions = {}): fc.Arbitrary<Referral[]> => {
  const { revision = defaultRevision } = options;
  const ways = walkable(revision);
  return fc
    .tuple(documents(revision), instants, fc.nat(), steps(0, lengths(options)))
    .map(([first, created, start, taken]) => {
      const position = begin(first, created, pickState(ways.starts, start));
      return walk(position, ways, taken) as unknown as Referral[];
    });
};

/**
 * Lives of referrals with exactly one step that cannot happen.
 *
 * @returns an arbitrary of the snapshots, and which one is wrong
 * @throws {RangeError} when `maxLength` is no whole number above 1
 */
export const brokenHistories = (options: HistoryOptions = {}): fc.Arbitrary<BrokenHistory> => {
  const { revision = defaultRevision } = options;
  const ways = walkable(revision);
  const kind = fc.constantFrom<BadStep[]>('transition', 'updated-earlier', 'another-id');
  return fc
    .tuple(documents(revision), instants, fc.nat(), steps(1, lengths(options)), kind, fc.nat())
    .map(([first, created, start, taken, fault, at]) => {
      const position = begin(first, created, pickState(ways.starts, start));
      const index = 1 + (at % taken.length);
      return { snapshots: walk(position, ways, taken, { index, kind: fault }) as unknown as Referral[], index, fault };
    });
};
