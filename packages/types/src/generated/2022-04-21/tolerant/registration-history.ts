// Generated from schemas/2022-04-21/tolerant/registration-history.schema.json; do not edit. To update it: npm run generate

/**
 * When a registration got each status.
 */
export interface RegistrationHistory {
  /**
   * When it started to wait for a review.
   * @format date-time
   */
  reviewPendingDateTime?: string | null;
  /**
   * When the partner was asked to correct or complete it.
   * @format date-time
   */
  actionRequiredDateTime?: string | null;
  /**
   * When it passed its review.
   * @format date-time
   */
  passedDateTime?: string | null;
  /**
   * When it failed its review.
   * @format date-time
   */
  failedDateTime?: string | null;
  /**
   * When it was approved automatically.
   * @format date-time
   */
  approvedDateTime?: string | null;
}
