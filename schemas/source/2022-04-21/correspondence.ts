import type { Correspondence } from '../parts/correspondence.ts';

/** How this revision says what the first one said under other names or in other shapes. */
export const correspondence: Correspondence = {
  with: '2018-10-01',
  types: { Consent: 'CustomerConsent' },
  members: {
    Referral: { referralType: 'type' },
    SolutionTag: { solutionType: 'type' },
    Consent: {
      consentToMicrosoftToShareInfoWithPartners: 'consentToToShareInfoWithOthers',
      consentToMicrosoftToContact: 'consentToContact',
    },
    InviteContext: { invitedByOrganizationId: 'invitedBy/organizationId' },
  },
  lists: {
    CustomerProfile: {
      ids: { by: 'profileType', value: 'id', names: { duns: 'Duns', external: 'External' } },
    },
  },
};
