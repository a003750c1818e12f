import { Type } from 'typebox';
import { identifierOrNull } from '../parts/members.ts';
import { objectType } from './contract.ts';

// Known payloads have one of these ids, or all five of them as null.
export const TrackingInfo = objectType(
  'TrackingInfo',
  'Ids of a referral in systems of Microsoft; the service sets them.',
  {
    microsoftMsxId: Type.Optional(identifierOrNull('Id in the sales system of Microsoft (MSX).')),
    microsoftUSFedOpportunityId: Type.Optional(
      identifierOrNull('Id of the opportunity in the sales system for the US government.'),
    ),
    microsoftUSFedLeadId: Type.Optional(identifierOrNull('Id of the lead in the sales system for the US government.')),
    migratedPSCDealId: Type.Optional(identifierOrNull('Id of the deal in the earlier Partner Sales Connect.')),
    migratedPSCPartnerDealId: Type.Optional(
      identifierOrNull("Id of the partner's deal in the earlier Partner Sales Connect."),
    ),
  },
);
