// Generated from schemas/2022-04-21/tolerant/error-code.schema.json; do not edit. To update it: npm run generate
import { ErrorCode as Known } from '../error-code.ts';

/**
 * What went wrong with a request.
 *
 * - `accessDenied`: the caller may not do this.
 * - `generalException`: something that nobody foresaw.
 * - `invalidRequest`: the request is malformed or wrong.
 * - `itemNotFound`: there is no such resource.
 * - `preconditionFailed`: the resource has another eTag than If-Match says.
 * - `resourceModified`: somebody else changed the resource in the meantime.
 * - `serviceNotAvailable`: the service is down or busy; try again later.
 * - `unauthenticated`: the caller has not said who they are.
 *
 * Any other text is let through.
 */
export type ErrorCode = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const ErrorCode: typeof Known = Known;
