/** A date-time with whatever offset; linear in the length of the text. */
const written =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]+)?(?:[Zz]|([-+])([0-9]{2})(?::?([0-9]{2}))?)$/;

/** As many fraction digits as .NET's ticks have. */
const mostDigits = 7;

/** A fraction without the zeros behind its seventh digit. */
const trimmed = (fraction: string): string => {
  const kept = fraction.slice(0, mostDigits + 1);
  return /^0*$/.test(fraction.slice(mostDigits + 1)) ? kept : fraction;
};

const millisecondsPerMinute = 60_000;

/** Date, hour and minute of a time in UTC, such as `2018-10-01T18:01`. */
const minuteOf = (time: number): string => (Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 16));

/**
 * Writes a date-time in UTC: `…Z`, `+02:00`, `+0200`, `+02`, in letters of either case, with a space for `T`. The
 * instant is the same, and no digit but a zero is lost: a `Date` would lose some.
 *
 * @param isValid whether a text is a date-time in UTC as the contract has it
 * @returns nothing for what is no date-time, and for one that has no such form, such as a leap second
 *
 * @example utcOf('2018-10-02T01:31:32.8796627+05:30', isValid) // '2018-10-01T20:01:32.8796627Z'
 */
export const utcOf = (text: string, isValid: (utc: string) => boolean): string | undefined => {
  const parts = written.exec(text);
  if (!parts) return undefined;
  const [, date = '', hour = '', minute = '', second = '', digits = '', sign, hours = '00', minutes = '00'] = parts;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const local = `${date}T${hour}:${minute}`;
  const time = Date.parse(`${local}Z`);
  // Some engines read the 30th of February as a day in March.
  if (minuteOf(time) !== local) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const utc = `${minuteOf(time - offset * millisecondsPerMinute)}:${second}${trimmed(digits)}Z`;
  return isValid(utc) ? utc : undefined;
};
