import {
  compare,
  divide,
  floor,
  isMultiple,
  leastCommonMultiple,
  type Rational,
  times,
  toNumber,
} from '../numbers/rational.ts';
import { type Answer, found, none, unknown } from './answer.ts';
import { type Bound, candidates, type Interval } from './candidates.ts';
import { type Demand, only } from './context.ts';

const tightest = (bounds: readonly Bound[], sign: 1 | -1): Bound | undefined =>
  bounds.reduce<Bound | undefined>((best, bound) => {
    if (!best) return bound;
    const order = sign * compare(bound.value, best.value);
    return order > 0 || (order === 0 && bound.open) ? bound : best;
  }, undefined);

const within = ({ least, most }: Interval, value: Rational): boolean => {
  if (least && compare(value, least.value) < (least.open ? 1 : 0)) return false;
  return !most || compare(value, most.value) <= (most.open ? -1 : 0);
};

const isEmpty = ({ least, most }: Interval): boolean => {
  if (!least || !most) return false;
  const order = compare(least.value, most.value);
  return order > 0 || (order === 0 && (least.open || most.open));
};

const mostCandidates = 4000n;

/** Solves for a number: bounds, multiples, and multiples that it must not be, in exact fractions. */
export const solveNumber = ({ literals, excluded }: Demand): Answer => {
  const interval: Interval = {
    least: tightest(only(literals, 'least'), 1),
    most: tightest(only(literals, 'most'), -1),
  };
  if (isEmpty(interval)) return none;
  const multiples = only(literals, 'multiple');
  const steps = multiples.filter(({ negated }) => !negated).map(({ of }) => of);
  const avoided = multiples.filter(({ negated }) => negated).map(({ of }) => of);
  const refused = new Set(excluded);
  const fits = (value: Rational): boolean => within(interval, value) && !avoided.some((of) => isMultiple(value, of));
  const accepts = (value: Rational): number | undefined => {
    const number = fits(value) ? toNumber(value) : undefined;
    return number === undefined || refused.has(number) ? undefined : number;
  };
  const step = steps.reduce<Rational | undefined>((all, of) => (all ? leastCommonMultiple(all, of) : of), undefined);
  return step ? onGrid(interval, step, avoided, refused.size, accepts) : anywhere(interval, accepts);
};

const onGrid = (
  interval: Interval,
  step: Rational,
  avoided: readonly Rational[],
  refused: number,
  accepts: (value: Rational) => number | undefined,
): Answer => {
  if (avoided.some((of) => isMultiple(step, of))) return none;
  const { least, most } = interval;
  const first = least && -floor(times(divide(least.value, step), -1n));
  const last = most && floor(divide(most.value, step));
  // Of the grid's points, those to avoid repeat with this period, and point 1 of every period is none of them.
  const period = avoided.reduce(
    (all, of) => leastCommonMultiple(all, rationalOf(divide(leastCommonMultiple(step, of), step).top)),
    rationalOf(1n),
  ).top;
  const needed = 2n * period * BigInt(refused + 2);
  const count = needed < mostCandidates ? needed : mostCandidates;
  const start = first !== undefined && first > 0n ? first : last !== undefined && last < 0n ? last : 0n;
  let unwritable = false;
  for (let index = 0n; index <= count; index++) {
    const sides = index === 0n ? [start] : [start + index, start - index];
    for (const point of sides) {
      if ((first !== undefined && point < first) || (last !== undefined && point > last)) continue;
      const value = times(step, point);
      const number = accepts(value);
      if (number !== undefined) return found(number);
      unwritable ||= toNumber(value) === undefined;
    }
  }
  // Far from zero not every whole number is a double: leap.
  for (let leap = 1n; leap < 10n ** 300n; leap *= 10n) {
    for (const point of [start + leap, start - leap, start * leap, leap, -leap]) {
      const number = accepts(times(step, point));
      if (number !== undefined) return found(number);
    }
  }
  const everyPointSeen = first !== undefined && last !== undefined && last - first <= count;
  return everyPointSeen && !unwritable ? none : unknown('no number was found among the multiples');
};

const rationalOf = (top: bigint): Rational => ({ top, bottom: 1n });

const anywhere = (interval: Interval, accepts: (value: Rational) => number | undefined): Answer => {
  const { least, most } = interval;
  const single = least && most && compare(least.value, most.value) === 0;
  for (const value of candidates(interval)) {
    const number = accepts(value);
    if (number !== undefined) return found(number);
  }
  if (!single) return unknown('no number was found between the bounds');
  return toNumber(least.value) === undefined ? unknown('the only number is no double') : none;
};
