import { namedOptions, notAChoice } from '@referral-kit/text';
import * as fc from 'fast-check';
import { document } from '../documents.ts';
import type { Revision } from '../generated/revisions.ts';
import { checkLength } from '../options.ts';
import { instants } from '../values/instant.ts';
import { plainTexts } from '../values/samples.ts';
import { type FaultKind, faultKinds, type IllegalHistory, illegal } from './illegal.ts';
import { pickState, walkable } from './states.ts';
import { begin, type Snapshot, type Step, walk } from './walk.ts';

/** How long the lives of referrals are. */
export interface HistoryOptions {
  /** The most snapshots of one life: 8 by default, at least 2. */
  readonly maxLength?: number;
}

/** How long the lives of referrals are, and what is wrong with them. */
export interface IllegalHistoryOptions extends HistoryOptions {
  /** What cannot happen; any of the three by default. */
  readonly kind?: FaultKind;
}

/**
 * Makes arbitraries of the lives of referrals: each snapshot is a valid referral, follows the one before it by the
 * transition table, and is never older. The id and the time of creation stay; a status may be kept.
 *
 * @throws {TypeError} when there is no such option
 * @throws {RangeError} when `maxLength` is not a whole number of 2 or more
 */
export type Histories<Referral> = (options?: HistoryOptions) => fc.Arbitrary<Referral[]>;

/**
 * Makes arbitraries of lives of referrals with exactly one step that cannot happen.
 *
 * @throws {TypeError} when there is no such option
 * @throws {RangeError} when `maxLength` is not a whole number of 2 or more, or there is no such kind
 */
export type IllegalHistories<Referral> = (options?: IllegalHistoryOptions) => fc.Arbitrary<IllegalHistory<Referral>>;

const day = 24n * 60n * 60n * 10_000_000n;

const steps = (least: number, { maxLength = 8 }: HistoryOptions): fc.Arbitrary<Step[]> => {
  checkLength('maxLength', maxLength, 2);
  return fc.array(
    fc.record({
      state: fc.nat(),
      ticks: fc.oneof(fc.constantFrom(0n, 1n), fc.bigInt({ min: 0n, max: 90n * day })),
      style: fc.nat(3),
      statusReason: fc.option(fc.constantFrom(...plainTexts), { nil: undefined }),
    }),
    { minLength: least, maxLength: maxLength - 1 },
  );
};

const referrals = (revision: Revision): fc.Arbitrary<Snapshot> =>
  document('Referral', { revision }) as unknown as fc.Arbitrary<Snapshot>;

/** @returns what makes arbitraries of the lives of one revision's referrals. */
export const histories =
  <Referral>(revision: Revision): Histories<Referral> =>
  (given) => {
    const options = namedOptions(given, ['maxLength']);
    const ways = walkable(revision);
    return fc
      .tuple(referrals(revision), instants, fc.nat(), steps(0, options))
      .map(([first, created, start, taken]) => {
        const position = begin(first, created, pickState(ways.starts, start));
        return walk(position, ways, taken) as unknown as Referral[];
      });
  };

/** @returns what makes arbitraries of the lives of one revision's referrals with a step that cannot happen. */
export const illegalHistories =
  <Referral>(revision: Revision): IllegalHistories<Referral> =>
  (given) => {
    const options = namedOptions(given, ['maxLength', 'kind']);
    const { kind } = options;
    if (kind !== undefined && !faultKinds.includes(kind)) throw notAChoice('kind', kind, faultKinds);
    const ways = walkable(revision);
    return fc
      .tuple(
        referrals(revision),
        instants,
        fc.nat(),
        steps(1, options),
        fc.constantFrom(...(kind === undefined ? faultKinds : [kind])),
        fc.nat(),
      )
      .map(([first, created, start, taken, wrong, at]) => {
        const position = begin(first, created, pickState(ways.starts, start));
        return illegal<Referral>(position, ways, taken, { index: 1 + (at % taken.length), kind: wrong });
      });
  };
