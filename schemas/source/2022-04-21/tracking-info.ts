import { identifier } from '../parts/members.ts';
import { objectType } from './contract.ts';

export const TrackingInfo = objectType(
  'TrackingInfo',
  'Ids of a referral in systems of Microsoft; the service sets them.',
  {
    microsoftMsxId: identifier('Id in the sales system of Microsoft (MSX).'),
    microsoftUSFedOpportunityId: identifier('Id of the opportunity in the sales system for the US government.'),
    microsoftUSFedLeadId: identifier('Id of the lead in the sales system for the US government.'),
    migratedPSCDealId: identifier('Id of the deal in the earlier Partner Sales Connect.'),
    migratedPSCPartnerDealId: identifier("Id of the partner's deal in the earlier Partner Sales Connect."),
  },
);
