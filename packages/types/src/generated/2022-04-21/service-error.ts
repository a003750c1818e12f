// Generated from schemas/2022-04-21/service-error.schema.json; do not edit. To update it: npm run generate
import type { ErrorCode } from './error-code.ts';
import type { InnerError } from './inner-error.ts';

/**
 * An error of the service.
 */
export interface ServiceError {
  /**
   * What went wrong.
   */
  code: ErrorCode;
  /**
   * The same in words.
   */
  message: string;
  /**
   * What the error is about.
   */
  target?: string;
  /**
   * What was behind it.
   */
  innerError?: InnerError;
}
