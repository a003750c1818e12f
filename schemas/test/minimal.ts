/** An address with the required members alone. */
export const address = { addressLine1: '1 Main Street', city: 'Lyon', country: 'FR' };

/** A referral with the required members alone. */
export const referral = {
  id: 'r-1',
  engagementId: 'e-1',
  organizationId: 'MSFT',
  organizationName: 'Contoso',
  createdDateTime: '2018-10-01T08:30:00Z',
  updatedDateTime: '2018-10-02T08:30:00.1234567Z',
  status: 'New',
  substatus: 'Pending',
  referralType: 'Shared',
  qualification: 'Direct',
  customerProfile: { name: 'Fabrikam', address },
  consent: {},
  details: {},
};

/** A valid value of every object type, with the required members alone. */
export const minimal: Readonly<Record<string, object>> = {
  Address: address,
  CustomerConsent: {},
  CustomerProfile: referral.customerProfile,
  CustomerProfileType: {},
  InviteContext: {},
  Member: {},
  Referral: referral,
  ReferralDetails: {},
  ReferralRequirements: {},
  SolutionTag: { id: 'anything' },
  Tag: { id: 'anything' },
};

/** @returns a copy without one member. */
export const without = (value: object, name: string): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
