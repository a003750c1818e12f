/** Ticks of 100 nanoseconds in a second. */
export const ticksPerSecond = 10_000_000n;

const fractionLengths = [0, 3, 6, 7];

/**
 * @param ticks since 1970, in units of 100 nanoseconds
 * @param style which of the usual fraction lengths to write, where no digit is lost by it
 * @returns the RFC 3339 date-time of an instant
 */
export const instantText = (ticks: bigint, style: number): string => {
  const seconds = new Date(Number(ticks / ticksPerSecond) * 1000).toISOString().slice(0, 19);
  const digits = String(ticks % ticksPerSecond).padStart(7, '0');
  const needed = digits.replace(/0+$/, '').length;
  const length = fractionLengths.filter((each) => each >= needed).at(style % 4) ?? 7;
  return length === 0 ? `${seconds}Z` : `${seconds}.${digits.slice(0, length)}Z`;
};
