import type { Kind, Shown } from './kind.ts';

/** What a value is called: its member's name or its index in an array; `null` is the whole document. */
type Name = string | number | null;

/** Why a string is not a date-time. */
export type DateTimeReason =
  | 'syntax'
  | 'no-time'
  | 'year-zero'
  | 'no-such-day'
  | 'no-such-time'
  | 'leap-second'
  | 'separator'
  | 'fraction'
  | 'no-offset'
  | 'bad-offset';

/**
 * Which date-times are allowed: `utc` ends in `Z`; `offset` may have an offset instead; `rfc3339` is whatever RFC 3339
 * allows. The first two have upper-case letters, years 0001 to 9999, seconds 00 to 59 and at most seven fraction digits.
 */
export type DateTimeForm = 'utc' | 'offset' | 'rfc3339';

/** Allowed values: all of them where they are few, else some that are near, or none. */
type Choice = {
  readonly values: readonly string[];
  /** How many values are allowed. */
  readonly count: number;
};

/** The parameters of the issues that validators find, by code. */
export type ValidatorParams = {
  readonly 'schema/missing-member': { readonly type: string; readonly member: string };
  readonly 'schema/unknown-member': {
    readonly type: string;
    readonly received: Shown;
    /** The documented member that the unknown one stands for. */
    readonly meant?: string;
  };
  readonly 'schema/wrong-type': {
    readonly name: Name;
    /** JSON types; `null` among them in the tolerant profile. */
    readonly expected: readonly Kind[];
    readonly kind: Kind;
    readonly received: Shown;
    /** The allowed strings, where these are few. */
    readonly values?: readonly string[];
  };
  readonly 'schema/not-in-enum': Choice & { readonly list: string; readonly received: Shown };
  readonly 'schema/bad-date-time': {
    readonly received: Shown;
    readonly reason: DateTimeReason;
    readonly form: DateTimeForm;
  };
  readonly 'schema/bad-pattern': {
    readonly name: Name;
    readonly received: Shown;
    /** Strings that have the expected format. */
    readonly examples: readonly string[];
  };
  readonly 'schema/out-of-range': {
    readonly name: Name;
    readonly received: Shown;
    readonly minimum: number;
    readonly maximum: number;
    /** The bound that the number is beyond. */
    readonly beyond: 'minimum' | 'maximum';
  };
  readonly 'schema/empty-string': { readonly name: Name };
  readonly 'schema/unreadable': {
    /** Reading it threw an error; it gave a different result each time; it holds something that is not JSON. */
    readonly reason: 'threw' | 'changes' | 'not-json';
    /** The message of the error. */
    readonly received?: Shown;
  };
  readonly 'catalog/unknown-id': Choice & { readonly catalog: string; readonly received: Shown };
  readonly 'referral/substatus-mismatch': {
    readonly name: Name;
    readonly received: Shown;
    /** The member that decides which values are allowed, and its value. */
    readonly by: string;
    readonly determined: Shown;
    readonly values: readonly string[];
  };
  readonly 'referral/closed-as-error': {
    readonly name: Name;
    readonly received: Shown;
    /** The documented values or, of a transition, the states that are allowed. */
    readonly values: readonly string[];
  };
};
