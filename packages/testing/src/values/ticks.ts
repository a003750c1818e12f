import { padded, secondText } from './second-text.ts';

/** Ticks of 100 nanoseconds in a second. */
export const ticksPerSecond = 10_000_000n;

const fractionLengths = [0, 3, 6, 7];

/**
 * @param ticks since 1970, in units of 100 nanoseconds
 * @param style which of the usual fraction lengths to write, where no digit is lost by it
 * @returns the RFC 3339 date-time of an instant
 */
export const instantText = (ticks: bigint, style: number): string => {
  const seconds = secondText(Number(ticks / ticksPerSecond));
  const fraction = Number(ticks % ticksPerSecond);
  const possible = fractionLengths.filter((length) => fraction % 10 ** (7 - length) === 0);
  const length = possible[style % 4] ?? 7;
  return length === 0 ? `${seconds}Z` : `${seconds}.${padded(fraction, 7).slice(0, length)}Z`;
};
