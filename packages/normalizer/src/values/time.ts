const written = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(:\d\d)(\.\d+)?(?:Z|([+-])(\d\d):(\d\d))$/i;

const minutesOfDay = 1440;

const two = (number: number): string => String(number).padStart(2, '0');

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** @returns the day before or after a date; `-1` and `10000` are possible years, which no pattern accepts. */
const shifted = (date: string, by: -1 | 0 | 1): string => {
  let [year, month, day] = date.split('-').map(Number) as [number, number, number];
  day += by;
  if (day < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    day = daysIn(year, month);
  } else if (day > daysIn(year, month)) {
    [month, day] = [month + 1, 1];
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

/**
 * Writes a date-time with an offset in UTC. All digits of its seconds stay as they are: a `Date` would lose some.
 *
 * @param isValid whether a text is a date-time in UTC, as the schemas say
 * @returns nothing for what is no date-time, or is none in UTC
 *
 * @example utcOf('2018-10-02T01:31:32.8796627+05:30', isValid) // '2018-10-01T20:01:32.8796627Z'
 */
export const utcOf = (text: string, isValid: (utc: string) => boolean): string | undefined => {
  const parts = written.exec(text);
  if (!parts) return undefined;
  const [, date = '', hour = '', minute = '', seconds = '', fraction = '', sign, hours = '00', minutes = '00'] = parts;
  // A leap second is one in UTC alone, so the local time is looked at without it.
  const isTime = isValid(`${date}T${hour}:${minute}${seconds === ':60' ? ':59' : seconds}${fraction}Z`);
  if (!isTime || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const sum = Number(hour) * 60 + Number(minute) - offset;
  const day = sum < 0 ? -1 : sum >= minutesOfDay ? 1 : 0;
  const inDay = sum - day * minutesOfDay;
  const time = `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}${seconds}${fraction}Z`;
  const utc = `${shifted(date, day)}T${time}`;
  return isValid(utc) ? utc : undefined;
};
