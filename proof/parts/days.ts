import { isAnyDateTime, isDateTime, isZonedDateTime } from '../../packages/validator/src/guard/index.ts';
import type { Part } from '../part.ts';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Whether a calendar has the day, by the calendar of the runtime. */
const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

export const daysPart: Part = {
  name: 'days',
  what: 'a date-time is accepted on every day from 0001 to 9999, and on no day that there is not',
  run({ isLong }) {
    const faults: string[] = [];
    const counts = { days: 0, others: 0 };
    // Years repeat after 400; the short form takes the first and last of the calendar and one whole cycle.
    const years = [...Array(10_000).keys()].filter(
      (year) => isLong || year < 2 || (year > 1799 && year < 2201) || year > 9998,
    );
    for (const year of years) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const exists = isDay(year, month, day);
          const expected = exists && year > 0;
          const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T23:59:59.9999999`;
          counts[expected ? 'days' : 'others'] += 1;
          const verdicts = [isDateTime(`${text}Z`), isZonedDateTime(`${text}+01:00`)];
          // RFC 3339 has a year 0000, and the tolerant profile takes all that it has.
          const isWrong = verdicts.some((verdict) => verdict !== expected) || isAnyDateTime(`${text}Z`) !== exists;
          if (isWrong) faults.push(text);
        }
      }
    }
    return [
      {
        what: 'every day as a date-time, in UTC and with an offset',
        figure: `${counts.days} days accepted, ${counts.others} that there are not refused: ${faults.length} wrong`,
        passed: faults.length === 0,
        faults: faults.slice(0, 5),
      },
    ];
  },
};
