import { isValidJson } from './bytes/check.ts';
import { isBytes } from './bytes/is-bytes.ts';
import type { Skip } from './bytes/skip.ts';
import type { Validator } from './validator.ts';

/** A validator that also decides about a document by its bytes. */
export interface BytesValidator<T> extends Validator<T> {
  /**
   * Whether bytes are a JSON text in UTF-8 of a valid document of the type, written so that every reader reads the same: no
   * member twice, no number that a double cannot represent, no half of a surrogate pair, no member `__proto__`, at most 512
   * levels deep. No value is made of it, so it takes less time than `JSON.parse`.
   *
   * A byte order mark is allowed. Changes nothing.
   *
   * @throws {TypeError} when bytes are not a `Uint8Array`, such as a string or an `ArrayBuffer`
   *
   * @example
   * const body = new Uint8Array(await request.arrayBuffer());
   * if (Referral.isJson(body)) return forward(body);
   */
  readonly isJson: (bytes: Uint8Array) => boolean;
}

const markLength = 3;

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/**
 * @param validator of a type
 * @param skip skips a valid value of the same type
 */
export const withBytes = <T>(validator: Validator<T>, skip: Skip): BytesValidator<T> => {
  const isValid = isValidJson(skip);
  return {
    ...validator,
    isJson: (bytes) => {
      if (!isBytes(bytes)) throw new TypeError('isJson takes a Uint8Array');
      return isValid(bytes, hasMark(bytes) ? markLength : 0);
    },
  };
};
