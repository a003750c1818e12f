/** What a value is that JSON does not have, or that is not written out. */
export type Kind =
  | 'null'
  | 'boolean'
  | 'number'
  | 'string'
  | 'array'
  | 'object'
  | 'undefined'
  | 'bigint'
  | 'symbol'
  | 'function'
  /** `NaN` or an infinity. */
  | 'not finite';

/**
 * A value of a document as parameters have it, safe to print on one line. A string is quoted, escaped and shortened; a
 * number and a truth value are as JSON writes them. Of every other value only the {@link Kind} is given, such as
 * `object`; `undefined` is a member that is missing. Redacted, it is `…`.
 */
export type Shown = string;

/** The parameters of a text that has none. */
export type NoParams = Readonly<Record<never, never>>;
