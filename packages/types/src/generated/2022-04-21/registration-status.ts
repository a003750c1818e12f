// Generated from schemas/2022-04-21/registration-status.schema.json; do not edit. To update it: npm run generate

/**
 * Where the registration of a deal stands.
 *
 * - `None`: there is no registration.
 * - `ReviewPending`: waiting for a review.
 * - `ActionRequired`: the partner has to correct or complete it.
 * - `Approved`: approved automatically.
 * - `Passed`: a review approved it.
 * - `Failed`: a review refused it.
 * - `Closed`: finished.
 */
export type RegistrationStatus =
  'None' | 'ReviewPending' | 'ActionRequired' | 'Approved' | 'Passed' | 'Failed' | 'Closed';

/**
 * Every {@link RegistrationStatus}, by its own name.
 */
export const RegistrationStatus = {
  /**
   * There is no registration.
   */
  None: 'None',
  /**
   * Waiting for a review.
   */
  ReviewPending: 'ReviewPending',
  /**
   * The partner has to correct or complete it.
   */
  ActionRequired: 'ActionRequired',
  /**
   * Approved automatically.
   */
  Approved: 'Approved',
  /**
   * A review approved it.
   */
  Passed: 'Passed',
  /**
   * A review refused it.
   */
  Failed: 'Failed',
  /**
   * Finished.
   */
  Closed: 'Closed',
} as const;
