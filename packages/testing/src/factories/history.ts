import { namedOptions, notAChoice } from '@referral-kit/text';
import { pickFrom } from '../faults/mutation.ts';
import type { Revision } from '../generated/revisions.ts';
import { type FaultKind, faultKinds, type IllegalHistory, illegal } from '../histories/illegal.ts';
import { type State, type Walkable, walkable } from '../histories/states.ts';
import { begin, type Position, type Snapshot, type Step, walk } from '../histories/walk.ts';
import { checkLength } from '../options.ts';
import { Random } from '../sample/random.ts';
import { sampling } from '../sample/sampling.ts';
import { ticksPerSecond } from '../values/ticks.ts';
import { type SeedOptions, turn } from './turn.ts';

/** How long the life of a referral is. */
export interface LifeOptions extends SeedOptions {
  /** How many snapshots there are: 3 by default, at least 2. */
  readonly length?: number;
}

/** How long the life of a referral is, and what is wrong with it. */
export interface IllegalLifeOptions extends LifeOptions {
  /** What cannot happen: a `transition`, a time that is `updated-earlier`, or the id of `another-id`. */
  readonly kind?: FaultKind;
}

/**
 * Makes the life of one referral, oldest snapshot first. It starts as a new one; every step is a legal transition.
 *
 * @throws {TypeError} when there is no such option
 * @throws {RangeError} when `length` is not a whole number of 2 or more
 */
export type HistoryFactory<Referral> = (options?: LifeOptions) => Referral[];

/**
 * Makes the life of one referral whose last step cannot happen, and the fault that `checkHistory` of
 * `@referral-kit/lifecycle` finds in it.
 *
 * @throws {TypeError} when there is no such option
 * @throws {RangeError} when `length` is not a whole number of 2 or more, or there is no such kind
 */
export type IllegalHistoryFactory<Referral> = (options?: IllegalLifeOptions) => IllegalHistory<Referral>;

/** What a life is made from. */
interface Life {
  readonly start: Position;
  readonly ways: Walkable;
  readonly steps: readonly Step[];
  readonly random: Random;
}

const minute = 60n * ticksPerSecond;

const stepOf = (random: Random): Step => ({
  state: random.next(),
  ticks: BigInt(random.between(1, 30 * 24 * 60)) * minute,
  style: random.below(4),
  statusReason: undefined,
});

const lifeOf = (revision: Revision, seed: string, index: number, { length = 3 }: LifeOptions): Life => {
  checkLength('length', length, 2);
  const ways = walkable(revision);
  const random = new Random(`${seed} life`, index);
  const first = ways.starts[0] as State;
  const state = pickFrom(
    ways.starts.filter(({ status }) => status === first.status),
    random.next(),
  );
  const contract = { revision, profile: 'strict', typeName: 'Referral' } as const;
  const referral = sampling(contract)(seed, index, state) as Snapshot & { readonly createdDateTime: string };
  const created = BigInt(Date.parse(referral.createdDateTime)) * (ticksPerSecond / 1000n);
  const steps = Array.from({ length: length - 1 }, () => stepOf(random));
  return { start: begin(referral, created, state), ways, steps, random };
};

/** @returns what makes lives of one revision's referrals. */
export const historyFactory = <Referral>(revision: Revision): HistoryFactory<Referral> => {
  const next = turn();
  return (given) => {
    const options = namedOptions(given, ['length', 'seed']);
    const { seed, index } = next(options);
    const { start, ways, steps } = lifeOf(revision, seed, index, options);
    return walk(start, ways, steps) as unknown as Referral[];
  };
};

/** @returns what makes lives of one revision's referrals, the last step of which cannot happen. */
export const illegalHistoryFactory = <Referral>(revision: Revision): IllegalHistoryFactory<Referral> => {
  const next = turn();
  return (given) => {
    const options = namedOptions(given, ['length', 'kind', 'seed']);
    const { seed, index } = next(options);
    const { start, ways, steps, random } = lifeOf(revision, seed, index, options);
    const { kind = random.pick(faultKinds) } = options;
    if (!faultKinds.includes(kind)) throw notAChoice('kind', kind, faultKinds);
    return illegal<Referral>(start, ways, steps, { index: steps.length, kind });
  };
};
