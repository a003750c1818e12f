const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/**
 * @param date as `2018-10-01`
 * @returns the day before it, the day itself, or the day after it; nothing for a day that no calendar has, or where
 * that would be outside years 0000 to 9999
 */
export const shifted = (date: string, by: -1 | 0 | 1): string | undefined => {
  let [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  day += by;
  if (day < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    day = daysIn(year, month);
  } else if (day > daysIn(year, month)) {
    [month, day] = [month + 1, 1];
    if (month > 12) [year, month] = [year + 1, 1];
  }
  if (year < 0 || year > 9999) return undefined;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};
