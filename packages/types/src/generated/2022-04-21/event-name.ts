// Generated from schemas/2022-04-21/event-name.schema.json; do not edit. To update it: npm run generate

/**
 * What happened.
 *
 * - `referral-created`: a referral was created.
 * - `referral-updated`: a referral was changed.
 * - `related-referral-created`: a referral of the same engagement was created.
 * - `related-referral-updated`: a referral of the same engagement was changed.
 */
export type EventName =
  'referral-created' | 'referral-updated' | 'related-referral-created' | 'related-referral-updated';

/**
 * Every {@link EventName}, by its own name.
 */
export const EventName = {
  /**
   * A referral was created.
   */
  'referral-created': 'referral-created',
  /**
   * A referral was changed.
   */
  'referral-updated': 'referral-updated',
  /**
   * A referral of the same engagement was created.
   */
  'related-referral-created': 'related-referral-created',
  /**
   * A referral of the same engagement was changed.
   */
  'related-referral-updated': 'related-referral-updated',
} as const;
