/** A valid referral of revision 2018-10-01; all in it is made up. */
export const referral = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  id: 'r-1001',
  engagementId: 'e-2002',
  organizationId: 'o-3003',
  organizationName: 'Northwind Partners',
  createdDateTime: '2018-10-01T08:00:00Z',
  updatedDateTime: '2018-10-02T09:30:00.1234567Z',
  expirationDateTime: '2018-11-01T00:00:00Z',
  status: 'New',
  substatus: 'Received',
  referralType: 'Independent',
  qualification: 'Direct',
  customerProfile: {
    name: 'Tailspin Toys',
    address: { addressLine1: '1 Kite Street', city: 'Oslo', country: 'NO' },
    team: [{ firstName: 'Ida', lastName: 'Berg', email: 'ida@tailspin.example' }],
  },
  consent: {},
  details: { dealValue: 1200, currency: 'NOK', requirements: { products: [{ id: 'Azure' }] } },
  ...changes,
});
