import type { Literal } from '../formula/literal.ts';
import { add, type Rational, rational, times } from '../numbers/rational.ts';

/** The numbers between two bounds; a bound that is absent is infinite. */
export interface Interval {
  readonly least: Bound | undefined;
  readonly most: Bound | undefined;
}

export type Bound = Extract<Literal, { kind: 'least' | 'most' }>;

/** Numbers worth a try: zero and small ones, the bounds, what is next to and between them. */
export function* candidates({ least, most }: Interval): Generator<Rational> {
  const [low, high] = [least?.value, most?.value];
  const small = [0, 1, -1, 2, 3, 5, 7, 10, 0.5, -0.5, 1.5, 0.1, 0.3, 0.7, 1e-3, 1.37, 1e-7];
  const anchors = [rational(0), ...(low ? [low] : []), ...(high ? [high] : [])];
  for (const offset of small)
    for (const anchor of anchors) {
      yield add(anchor, rational(offset));
      yield add(anchor, rational(-offset));
    }
  if (low && high) {
    const width = add(high, times(low, -1n));
    for (const parts of [2n, 10n, 64n, 1000n, 1_000_000n]) {
      for (let part = 1n; part < parts && part < 200n; part++) {
        yield add(low, times({ top: width.top, bottom: width.bottom * parts }, part));
      }
    }
  }
  for (let power = 1; power < 300; power += 7)
    for (const anchor of anchors) {
      yield add(anchor, rational(Number(`1e${power}`)));
      yield add(anchor, rational(Number(`-1e${power}`)));
      yield add(anchor, rational(Number(`1.1e-${power}`)));
      yield add(anchor, rational(Number(`-1.1e-${power}`)));
    }
  for (let whole = 0; whole < 2000; whole++)
    for (const anchor of anchors) {
      yield add(anchor, rational(whole / 8 + 0.01));
      yield add(anchor, rational(-whole / 8 - 0.01));
    }
}
