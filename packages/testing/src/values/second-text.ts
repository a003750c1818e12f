const secondsPerDay = 86_400;

const mostDays = 10_000;

/** The dates of the days that were asked for, by their number since 1970. */
const dates = new Map<number, string>();

const dateText = (day: number): string => {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const [made = ''] = new Date(day * secondsPerDay * 1000).toISOString().split('T');
  if (dates.size >= mostDays) dates.clear();
  dates.set(day, made);
  return made;
};

const upTo60 = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

const powersOf10 = Array.from({ length: 16 }, (_, digits) => 10 ** digits);

/** @returns a whole number with zeros before it, in so many digits, at most 15. */
export const padded = (number: number, digits: number): string =>
  String((powersOf10[digits] as number) + number).slice(1);

/**
 * @param seconds whole seconds since 1970, in the years 0 to 9999
 * @returns the date and the time in UTC, as RFC 3339 writes them, without a fraction and the `Z`
 */
export const secondText = (seconds: number): string => {
  const day = Math.floor(seconds / secondsPerDay);
  const ofDay = seconds - day * secondsPerDay;
  const [hour, minute] = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60];
  return `${dateText(day)}T${upTo60[hour]}:${upTo60[minute]}:${upTo60[ofDay % 60]}`;
};
