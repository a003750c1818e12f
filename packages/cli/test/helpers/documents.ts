/** Valid documents to take apart. */
export const address: Record<string, unknown> = { addressLine1: '1 Quay Street', city: 'Galway', country: 'IE' };

export const referral: Record<string, unknown> = {
  id: 'r-1',
  engagementId: 'e-1',
  organizationId: 'o-1',
  organizationName: 'Harbour Systems',
  createdDateTime: '2019-01-02T03:04:05Z',
  updatedDateTime: '2019-01-02T03:04:05.5Z',
  status: 'New',
  substatus: 'Pending',
  referralType: 'Independent',
  qualification: 'Direct',
  customerProfile: { name: 'Weir Boats', address },
  consent: {},
  details: {},
};
