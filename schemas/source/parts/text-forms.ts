// Reading 4 of the contract. `format` is an annotation for many engines, so the patterns say all of it: month lengths,
// leap years, the range of .NET's `DateTime`. docs/decisions/0010-patterns.md says why none of them uses `$`.

/** A form of text that means the same in every dialect of regular expressions. */
export interface TextForm {
  /** What the text begins with. */
  readonly pattern: string;
  /** What it does not contain. */
  readonly not: { readonly type: 'string'; readonly pattern: string };
}

const day31 = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])';
const day30 = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)';
const day28 = '02-(?:0[1-9]|1[0-9]|2[0-8])';
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]';
const offset = '[-+](?:[01][0-9]|2[0-3]):[0-5][0-9]';

/** A year with a 29 February; `leapCentury` are the first two digits of those that end in 00. */
const leapYear = (leapCentury: string): string => `(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:${leapCentury})00)`;

const day = (year: string, leap: string): string => `(?:${year}-(?:${day31}|${day30}|${day28})|${leap}-02-29)`;

/** Years 0001 to 9999. */
const dotNetDay = day(
  '(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])',
  leapYear('0[48]|[2468][048]|[13579][26]'),
);
const anyDay = day('[0-9]{4}', leapYear('[02468][048]|[13579][26]'));

/** Up to the ticks of .NET. */
const ticks = '(?:\\.[0-9]{1,7})?';

/** A form that begins with `pattern`, whose characters are all of `letters`, and which ends where `last` does. */
const form = (pattern: string, letters: string, last: string): TextForm => ({
  pattern: `^${pattern}`,
  not: { type: 'string', pattern: `[^${letters}]|${last}[${letters}]` },
});

/** A date-time in UTC, as strict has it: years 0001 to 9999, seconds 00 to 59, at most seven fraction digits. */
export const dateTimeForm: TextForm = form(`${dotNetDay}T${time}${ticks}Z`, '-.0-9:TZ', 'Z');

const anyOffset = '[-+][0-9]{2}:[0-9]{2}';

/** The same with any offset from UTC. */
export const zonedDateTimeForm: TextForm = form(
  `${dotNetDay}T${time}${ticks}(?:Z|${offset})`,
  '-+.0-9:TZ',
  `(?:Z|${anyOffset})`,
);

// RFC 3339, section 5.7: a leap second ends June or December, in UTC. West of Greenwich that is earlier on the same
// day, east of it on the day after; at which minute is beyond a pattern, since it follows from the offset.
const fraction = '(?:\\.[0-9]+)?';
const minute = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const someOffset = '(?:00:(?:0[1-9]|[1-5][0-9])|(?:0[1-9]|1[0-9]|2[0-3]):[0-5][0-9])';
const leapSeconds = [
  `(?:06-30|12-31)[Tt]23:59:60${fraction}(?:[Zz]|[-+]00:00)`,
  `(?:06-30|12-31)[Tt]${minute}:60${fraction}-${someOffset}`,
  `(?:07-01|01-01)[Tt]${minute}:60${fraction}\\+${someOffset}`,
];

/** Any date-time of RFC 3339, as tolerant has it. */
export const rfc3339Form: TextForm = form(
  `(?:${anyDay}[Tt]${time}${fraction}(?:[Zz]|${offset})|[0-9]{4}-(?:${leapSeconds.join('|')}))`,
  '-+.0-9:TZtz',
  `(?:[Zz]|${anyOffset})`,
);

/** A JSON Pointer (RFC 6901): empty, or a slash and more, with 0 or 1 behind every tilde. */
export const jsonPointerForm: Pick<TextForm, 'not'> = {
  not: { type: 'string', pattern: '^[^/]|~(?:[^01]|$)' },
};
