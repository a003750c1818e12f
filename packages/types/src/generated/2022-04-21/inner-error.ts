// Generated from schemas/2022-04-21/inner-error.schema.json; do not edit. To update it: npm run generate

/**
 * An error behind an error.
 */
export interface InnerError {
  /**
   * What went wrong; the codes are not listed.
   */
  code: string;
  /**
   * The same in words.
   */
  message: string;
  /**
   * More about it; no contract describes it.
   */
  details: unknown;
}
