import { isDateTime } from '../guard/date-time.ts';

/** A date-time in parts, with whatever is written for each; linear in the length of the text. */
const parts = /^(\d{4}-\d\d-\d\d)(?:([Tt ])(\d\d:\d\d(?::\d\d)?)(?:\.(\d*))?(.*))?$/s;

/** Ways to write the same moment that only need respelling. */
const respelled = (text: string): string =>
  text
    .toUpperCase()
    .replace(/^(\d{4}-\d\d-\d\d) /, '$1T')
    .replace(/[+-]00:?00$/, 'Z');

const reasonFor = (text: string): string => {
  const found = parts.exec(text);
  if (!found) return 'expected the form 2018-10-01T18:01:32Z';
  const [, date, separator, time, fraction, zone] = found;
  if (time === undefined) return 'the time is missing';
  if (!isDateTime(`${date}T00:00:00Z`)) return `there is no day ${date}`;
  if (time.length < 8 || !isDateTime(`${date}T${time}Z`)) return `there is no time ${time}`;
  if (separator !== 'T') return 'an upper-case T goes between date and time';
  if (fraction !== undefined && (fraction === '' || fraction.length > 7)) {
    return `the second has ${fraction.length} fraction digits; expected 1 to 7, or none and no dot`;
  }
  return zone === '' ? 'the final Z for UTC is missing' : 'expected an upper-case Z for UTC at its end';
};

/** @returns why a text that is no date-time is none, and the same moment well spelt where respelling is enough. */
export const dateTimeFault = (text: string): { reason: string; mended?: string } => {
  const reason = reasonFor(text);
  const mended = text.length < 40 ? respelled(text) : text;
  return isDateTime(mended) ? { reason, mended } : { reason };
};
