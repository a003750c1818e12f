import * as fc from 'fast-check';
import { ticksPerSecond } from './ticks.ts';

const usual = { min: BigInt(Date.UTC(2015, 0, 1) / 1000), max: BigInt(Date.UTC(2030, 0, 1) / 1000) };

/** Points in time of the years 2015 to 2029, in ticks since 1970. */
export const instants: fc.Arbitrary<bigint> = fc.bigInt({
  min: usual.min * ticksPerSecond,
  max: usual.max * ticksPerSecond,
});
