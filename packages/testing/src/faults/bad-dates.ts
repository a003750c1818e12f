/** The day after the last one of a month; 2023 is not a leap year. */
const noSuchDays = [
  '01-32',
  '02-29',
  '02-30',
  '03-32',
  '04-31',
  '05-32',
  '06-31',
  '07-32',
  '08-32',
  '09-31',
  '10-32',
  '11-31',
  '12-32',
];

const date = /^\d{4}-\d\d-\d\d/;
const seconds = /:\d\d(?:\.\d+)?Z$/;

/** Texts that are no date-time, each a small step away from one that is. */
const spoilers: readonly ((text: string) => string)[] = [
  ...noSuchDays.map((day) => (text: string) => text.replace(date, `2023-${day}`)),
  ...['1900', '2100', '0001'].map((year) => (text: string) => text.replace(date, `${year}-02-29`)),
  ...['13-01', '00-10', '01-00'].map((day) => (text: string) => text.replace(date, `2024-${day}`)),
  (text) => text.replace(/T\d\d/, 'T24'),
  (text) => text.replace(/(T\d\d):\d\d/, '$1:60'),
  (text) => text.replace(seconds, ':61Z'),
  (text) => `${text.slice(0, 10)}T12:34:60Z`,
  (text) => text.replace(/^\d{4}/, '0000'),
  (text) => `${text.slice(0, 10)}T23:59:60Z`,
  () => '2016-12-31T23:59:60Z',
  () => '2016-03-31T23:59:60Z',
  () => '2016-12-31T22:59:60Z',
  (text) => text.replace(seconds, ':00.12345678Z'),
  (text) => text.replace(seconds, ':00.Z'),
  (text) => text.replace(seconds, ':00,5Z'),
  (text) => text.replace('T', 't'),
  (text) => text.replace('T', ' '),
  (text) => text.replace('Z', 'z'),
  (text) => text.replace('Z', ''),
  (text) => text.replace('Z', '+00:00'),
  (text) => text.replace('Z', '-08:00'),
  (text) => text.replace('Z', '+24:00'),
  (text) => text.replace('Z', '+02:60'),
  (text) => text.replace('Z', '+0200'),
  (text) => text.replace('Z', '+02'),
  (text) => `${text}\n`,
  (text) => `${text}\r`,
  (text) => `${text}\u2028`,
  (text) => `${text}Z`,
  (text) => ` ${text}`,
  (text) => `+00${text}`,
  (text) => `1${text}`,
  (text) => text.slice(2),
  (text) => text.slice(0, 10),
  (text) => text.slice(11),
  (text) => text.replace(/\d/, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (text) => text.replace(/\d/, (digit) => String.fromCodePoint(0x0660 + Number(digit))),
  (text) => text.replaceAll('-', ''),
  (text) => text.replaceAll('-', '/'),
  () => 'Mon, 01 Oct 2018 08:30:00 GMT',
  () => '/Date(1538382600000)/',
  () => '1538382600000',
  () => '2018-W40-1T08:30:00Z',
  () => 'now',
  () => '',
];

/**
 * @param pattern what a date-time looks like: an offset may be right
 * @returns a text that is no date-time; any natural number picks one
 */
export const badDateTime = (text: string, pick: number, pattern: RegExp): string => {
  for (let at = pick; ; at++) {
    const spoilt = (spoilers[at % spoilers.length] as (typeof spoilers)[number])(text);
    if (!pattern.test(spoilt)) return spoilt;
  }
};
