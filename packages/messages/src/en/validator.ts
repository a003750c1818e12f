import type { DateTimeForm, DateTimeReason } from '@referral-kit/types/issues';
import type { Say } from '../say.ts';
import { alternatives, kindsOf, named, said } from './words.ts';

export const missingMember: Say<'schema/missing-member'> = ({ type, member }) =>
  `${type} requires ${member}, which is missing`;

export const unknownMember: Say<'schema/unknown-member'> = ({ type, received, meant }) =>
  `${type} has no member ${received}${meant ? `; did you mean ${meant}?` : ''}`;

export const wrongType: Say<'schema/wrong-type'> = ({ name, expected, kind, received, values }) => {
  const found = kind === 'string' || kind === 'number' ? `the ${kind} ${received}` : said(received);
  return `${named(name)} is ${found}; expected ${values ? alternatives(values) : kindsOf(expected)}`;
};

/** Allowed values: all of them, or how many there are, with some as examples. */
const choice = (values: readonly string[], count: number, what: string): string => {
  if (values.length === count) return alternatives(values);
  return `one of its ${count} ${what}${values.length > 0 ? `, such as ${alternatives(values)}` : ''}`;
};

export const notInEnum: Say<'schema/not-in-enum'> = ({ list, received, values, count }) =>
  `${received} is not a valid ${list}; expected ${choice(values, count, 'values')}`;

export const unknownId: Say<'catalog/unknown-id'> = ({ catalog, received, values, count }) =>
  `${received} is not an id in the ${catalog} catalog; expected ${choice(values, count, 'ids')}`;

const reasons: Readonly<Record<Exclude<DateTimeReason, 'no-offset' | 'bad-offset'>, string>> = {
  syntax: 'expected the form 2018-10-01T18:01:32Z',
  'no-time': 'the time is missing, as in 2018-10-01T18:01:32Z',
  'year-zero': 'years are 0001 to 9999',
  'no-such-day': 'the calendar has no such day',
  'no-such-time': 'the day has no such time, or its seconds are missing',
  'leap-second': 'seconds are 00 to 59',
  separator: 'an upper-case T goes between date and time',
  fraction: 'a second has 1 to 7 fraction digits, or none and no dot',
};

const endings: Readonly<Record<DateTimeForm, string>> = {
  utc: 'an upper-case Z, for UTC,',
  offset: 'an upper-case Z or an offset such as +02:00',
  rfc3339: 'Z or an offset such as +02:00',
};

const reasonOf = (reason: DateTimeReason, form: DateTimeForm): string => {
  if (reason === 'bad-offset') return `expected ${endings[form]} right after the time`;
  if (reason !== 'no-offset') return reasons[reason];
  return form === 'utc' ? 'the final Z for UTC is missing' : 'the final Z, or an offset such as +02:00, is missing';
};

export const badDateTime: Say<'schema/bad-date-time'> = ({ received, reason, form }) =>
  `${received} is not a ${form === 'utc' ? 'UTC ' : ''}date-time: ${reasonOf(reason, form)}`;

export const badPattern: Say<'schema/bad-pattern'> = ({ name, received, examples }) =>
  `${named(name)} is ${received}; expected a string such as ${alternatives(examples)}`;

export const outOfRange: Say<'schema/out-of-range'> = ({ name, received, minimum, maximum }) =>
  `${named(name)} is ${received}; expected a number from ${minimum} to ${maximum}`;

export const emptyString: Say<'schema/empty-string'> = ({ name }) =>
  `${named(name)} is empty; expected a non-empty string`;

export const unreadable: Say<'schema/unreadable'> = ({ reason, received }) => {
  if (reason === 'changes') return 'the value changes each time it is read';
  if (reason === 'not-json') return 'the value is not JSON';
  return `the value could not be read: ${said(received ?? 'it threw')}`;
};

export const substatusMismatch: Say<'referral/substatus-mismatch'> = ({ name, received, by, determined, values }) =>
  `${named(name)} ${received} is not valid with ${by} ${determined}; expected ${alternatives(values)}`;

export const closedAsError: Say<'referral/closed-as-error'> = ({ name, received, values }) =>
  `${named(name)} is ${received}: closed as error, which occurs in practice but is not documented; expected ${alternatives(values)}`;
