import type { Static } from 'typebox';
import type { Referral } from './referral.ts';

const referral: Static<typeof Referral> = {
  id: '3f9d5a2e-6c1b-4c58-9a0e-7f1d2b8c4e60',
  engagementId: 'b7c41d90-2e5f-4a36-8d13-50a9e6f7c821',
  name: 'Cold chain monitoring',
  organizationId: 'd2a86f14-93b7-4e0c-b5d8-1c6e7a40f9b3',
  businessProfileId: 'profile-204',
  organizationName: 'Contoso Consulting',
  externalReferenceId: 'CRM-10482',
  createdDateTime: '2018-11-05T08:30:00Z',
  updatedDateTime: '2018-11-07T14:05:12.25Z',
  expirationDateTime: '2018-12-05T08:30:00Z',
  status: 'Active',
  substatus: 'Accepted',
  statusReason: 'Matches our logistics practice',
  referralType: 'Shared',
  qualification: 'SalesQualified',
  customerProfile: {
    id: 'customer-771',
    name: 'Fabrikam Foods',
    address: {
      addressLine1: 'Storgata 12',
      addressLine2: 'Floor 3',
      city: 'Oslo',
      state: 'Oslo',
      postalCode: '0155',
      country: 'NO',
      region: 'Østlandet',
    },
    size: '51to250employees',
    team: [
      {
        firstName: 'Ingrid',
        lastName: 'Solberg',
        phoneNumber: '+47 22 55 01 42',
        email: 'ingrid.solberg@fabrikam.example',
      },
    ],
    ids: { duns: '150483782', external: 'K-2207' },
  },
  consent: {
    consentToMicrosoftToShareInfoWithPartners: true,
    consentToMicrosoftToContact: true,
    consentToMicrosoftToContactSpecificPartners: false,
  },
  details: {
    notes: 'Sensors in 40 refrigerated trucks.',
    dealValue: 86000,
    currency: 'NOK',
    closingDateTime: '2019-03-29T00:00:00Z',
    requirements: {
      industries: [{ id: 'Travel & Transportation' }],
      products: [{ id: 'Azure' }],
      services: [{ id: 'Integration' }],
      solutions: [{ id: 'InternetofThings', name: 'Internet of Things', solutionType: 'Category' }],
    },
  },
  team: [
    {
      firstName: 'Amir',
      lastName: 'Haddad',
      phoneNumber: '+47 22 55 01 77',
      email: 'amir.haddad@contoso.example',
    },
  ],
  inviteContext: { notes: 'Could you take over the installation?', invitedByOrganizationId: 'MSFT' },
};

/** An instance of each document, for mocks and documentation; those of the types inside are taken from it. */
export const examples = { Referral: referral } as const;
