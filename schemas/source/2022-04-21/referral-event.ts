import { of, text, textOrNull, zonedDateTime } from '../parts/members.ts';
import { objectType } from './contract.ts';
import { EventName } from './event-name.ts';

export const ReferralEvent = objectType('ReferralEvent', 'What the service posts to a webhook.', {
  EventName: of(EventName, 'What happened.'),
  ResourceUri: text('Where the referral is that it happened to.'),
  ResourceName: text('What kind of resource it is, such as referral.'),
  AuditUri: textOrNull('Where the record of the change is; null where there is none.'),
  ResourceChangeUtcDate: zonedDateTime('When it happened; it may carry an offset.'),
});
