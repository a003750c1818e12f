// Generated from the emitted schemas; do not edit. To update it: npm run generate
import type { CorrespondenceData } from '../../table.ts';

/** How revision 2022-04-21 corresponds to 2018-10-01. */
export const correspondence: CorrespondenceData = {
 "with": "2018-10-01",
 "types": {
  "Consent": "CustomerConsent"
 },
 "members": {
  "Referral": {
   "referralType": "type"
  },
  "SolutionTag": {
   "solutionType": "type"
  },
  "Consent": {
   "consentToMicrosoftToShareInfoWithPartners": "consentToToShareInfoWithOthers",
   "consentToMicrosoftToContact": "consentToContact"
  },
  "InviteContext": {
   "invitedByOrganizationId": "invitedBy/organizationId"
  }
 },
 "lists": {
  "CustomerProfile": {
   "ids": {
    "by": "profileType",
    "value": "id",
    "names": {
     "duns": "Duns",
     "external": "External"
    }
   }
  }
 }
};
