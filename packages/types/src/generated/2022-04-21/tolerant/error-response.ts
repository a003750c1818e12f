// Generated from schemas/2022-04-21/tolerant/error-response.schema.json; do not edit. To update it: npm run generate
import type { ServiceError } from './service-error.ts';

/**
 * What the service answers when it does not do what it is asked.
 */
export interface ErrorResponse {
  /**
   * The error.
   */
  error: ServiceError;
}
