// Generated from schemas/2022-04-21/referral-event.schema.json; do not edit. To update it: npm run generate
import type { EventName } from './event-name.ts';

/**
 * What the service posts to a webhook.
 */
export interface ReferralEvent {
  /**
   * What happened.
   */
  EventName: EventName;
  /**
   * Where the referral is that it happened to.
   */
  ResourceUri: string;
  /**
   * What kind of resource it is, such as referral.
   */
  ResourceName: string;
  /**
   * Where the record of the change is; null where there is none.
   */
  AuditUri: string | null;
  /**
   * When it happened; it may carry an offset.
   * @format date-time
   */
  ResourceChangeUtcDate: string;
}
