import type { Static } from 'typebox';
import type { CustomerProfile } from '../customer-profile.ts';
import type { Member } from '../member.ts';
import type { ReferralDetails } from '../referral-details.ts';

/** What the referral and the request that made it have in common. */
export const customerProfile: Static<typeof CustomerProfile> = {
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
      title: 'Head of logistics',
      contactPreference: { locale: 'nb-no', disableNotifications: false },
      emailValidationStatus: 'Valid',
      phoneValidationStatus: 'Unknown',
    },
  ],
  ids: [{ profileType: 'Duns', id: '150483782' }],
  isMatchingComplete: true,
};

export const seller: Static<typeof Member> = {
  firstName: 'Amir',
  lastName: 'Haddad',
  phoneNumber: '+47 22 55 01 77',
  email: 'amir.haddad@contoso.example',
  title: 'Account manager',
  contactPreference: { locale: 'en-us', disableNotifications: true },
};

export const details: Static<typeof ReferralDetails> = {
  notes: 'Sensors in 40 refrigerated trucks.',
  dealValue: 86000,
  currency: 'NOK',
  closingDateTime: '2022-09-30T00:00:00Z',
  requirements: {
    industries: [{ id: 'Travel & Transportation' }],
    products: [{ id: 'Azure' }],
    services: [{ id: 'Integration' }],
    solutions: [
      {
        id: 'InternetofThings',
        name: 'Cold chain monitoring',
        type: 'Category',
        price: 2150,
        quantity: 40,
        currency: 'NOK',
        publisherName: 'Contoso Consulting',
        solutionType: 'IP',
        closingDateTime: '2022-09-30T00:00:00Z',
      },
    ],
    additionalRequirements: { attributes: [{ type: 'CustomerMarketplaceIntent', id: 'HaveNotDecided' }] },
  },
  customerRequestedContact: true,
  customerAction: 'Asked for an offer',
  incentiveLevel: 'Level 1',
};
