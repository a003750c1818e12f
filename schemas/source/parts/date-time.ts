// Reading 4 of the contract: RFC 3339 in UTC, upper-case T and Z, up to seven fraction digits (the
// ticks of .NET), and a date that exists. `format` is an annotation for many engines, so the pattern
// says all of it: month lengths, leap years, and the leap seconds of RFC 3339, section 5.7.

const day31 = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])';
const day30 = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)';
const day28 = '02-(?:0[1-9]|1[0-9]|2[0-8])';
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]';
const leapSecond = '[0-9]{4}-(?:06-30|12-31)T23:59:60';

const moment = `(?:[0-9]{4}-(?:${day31}|${day30}|${day28})|${leapYear}-02-29)T${time}`;
const fraction = '(?:\\.[0-9]{1,7})?';

/** The pattern of a date-time; linear in the length of its input. */
export const dateTimePattern = `^(?:${moment}|${leapSecond})${fraction}Z$`;

const offset = '[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]';

/**
 * The pattern of a date-time that may have an offset from UTC. A leap second is one in UTC alone: what local time
 * it has elsewhere is beyond a pattern.
 */
export const zonedDateTimePattern = `^(?:${moment}${fraction}(?:Z|${offset})|${leapSecond}${fraction}(?:Z|[+-]00:00))$`;
