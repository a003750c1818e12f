// Generated from schemas/2022-04-21/error-code.schema.json; do not edit. To update it: npm run generate

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
 */
export type ErrorCode =
  | 'accessDenied'
  | 'generalException'
  | 'invalidRequest'
  | 'itemNotFound'
  | 'preconditionFailed'
  | 'resourceModified'
  | 'serviceNotAvailable'
  | 'unauthenticated';

/**
 * Every {@link ErrorCode}, by its own name.
 */
export const ErrorCode = {
  /**
   * The caller may not do this.
   */
  accessDenied: 'accessDenied',
  /**
   * Something that nobody foresaw.
   */
  generalException: 'generalException',
  /**
   * The request is malformed or wrong.
   */
  invalidRequest: 'invalidRequest',
  /**
   * There is no such resource.
   */
  itemNotFound: 'itemNotFound',
  /**
   * The resource has another eTag than If-Match says.
   */
  preconditionFailed: 'preconditionFailed',
  /**
   * Somebody else changed the resource in the meantime.
   */
  resourceModified: 'resourceModified',
  /**
   * The service is down or busy; try again later.
   */
  serviceNotAvailable: 'serviceNotAvailable',
  /**
   * The caller has not said who they are.
   */
  unauthenticated: 'unauthenticated',
} as const;
