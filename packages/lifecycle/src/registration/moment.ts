import { instant } from '../instant.ts';

/** A point in time, to the last of seven fraction digits. */
export interface Moment {
  /** Whole seconds since 1970. */
  readonly seconds: number;
  /** Seven digits. */
  readonly fraction: string;
}

/** @returns the moment that an RFC 3339 date-time names; nothing for any other value, or a day that no calendar has */
export const momentOf = (value: unknown): Moment | undefined => {
  const text = instant(value);
  if (text === undefined) return undefined;
  const whole = text.slice(0, 19);
  const date = new Date(`${whole}Z`);
  // A `Date` takes 30 February for 2 March.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== whole) return undefined;
  return { seconds: date.getTime() / 1000, fraction: text.slice(20) };
};

/** @returns a moment so many seconds later */
export const after = ({ seconds, fraction }: Moment, more: number): Moment => ({ seconds: seconds + more, fraction });

/** Whether a moment is earlier than another one. */
export const isBefore = (a: Moment, b: Moment): boolean =>
  a.seconds === b.seconds ? a.fraction < b.fraction : a.seconds < b.seconds;
