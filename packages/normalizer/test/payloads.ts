// Payloads in the shapes that have been seen on the wire, about companies that there are not.

type Payload = Readonly<Record<string, unknown>>;

const address = { addressLine1: '4 Alder Row', city: 'Tacoma', state: 'WA', postalCode: '98402', country: 'US' };
const person = { firstName: 'Mina', lastName: 'Okoro', phoneNumber: '5550117', email: 'mina@harborlane.example' };

/** A response of 2018, with a draft's name. */
export const createResponse: Payload = {
  id: 'a3a5b1de-0000-4000-8000-000000000001',
  engagementId: 'a3a5b1de-0000-4000-8000-000000000002',
  organizationId: 'msft',
  organizationName: 'Microsoft',
  createdDateTime: '2018-10-02T08:15:00.1234567Z',
  updatedDateTime: '2018-10-02T08:15:00.1234567Z',
  status: 'Active',
  statusDetail: 'Accepted',
  qualification: 'SalesQualified',
  type: 'Shared',
  customerProfile: { name: 'Harbor Lane Foods', address, size: '10to50employees', team: [person], ids: {} },
  consent: {
    consentToToShareInfoWithOthers: true,
    consentToContact: false,
    consentToMicrosoftToContactSpecificPartners: true,
  },
  details: { notes: 'Two sites.', requirements: {} },
  team: [person],
  links: {
    self: { uri: '/v2/referrals/1', method: 'GET', headers: [] },
    relatedReferrals: { uri: '/v2', method: 'GET', headers: [] },
  },
  attributes: { objectType: 'Referral' },
};

/** A request of 2018 in mixed case, with flags as texts. */
export const createRequest: Payload = {
  ExternalReferenceId: 'crm-77',
  status: 'Active',
  Substatus: 'Pending',
  Type: 'Shared',
  customerProfile: { name: 'Harbor Lane Foods', address },
  consent: {
    ConsentToToShareInfoWithOthers: 'true',
    ConsentToContact: 'False',
    ConsentToMicrosoftToContactSpecificPartners: 'true',
  },
  details: { dealValue: 50_000, requirements: { Industries: [{ id: 'Manufacturing' }] } },
};

/** A request in the names of the later revision. */
export const wireRequest: Payload = {
  name: 'Cold chain',
  status: 'New',
  substatus: 'Pending',
  qualification: 'SalesQualified',
  type: 'Shared',
  target: [{ type: 'SolutionProfile', id: 'SOL-1' }],
  customerProfile: { name: 'Harbor Lane Foods', address, ids: [] },
  consent: { consentToToShareInfoWithOthers: true, consentToContact: true },
  details: { dealValue: 900, currency: 'EUR', closingDateTime: '2019-11-14T00:00:00Z' },
  team: [{ ...person, contactPreference: { locale: 'en-us', disableNotifications: false } }],
};

/** A request with the members that clients send since 2024. */
export const requestOf2024: Payload = {
  Name: 'Route planning',
  ExternalReferenceId: 'crm-91',
  Type: 'Independent',
  Qualification: 'SalesQualified',
  CampaignId: 'spring-fair',
  salesStage: 'Develop',
  mpnId: '5507123',
  referralProgram: '',
  referralSource: 'Fair',
  callToAction: '',
  favorite: false,
  customerProfile: { name: 'Harbor Lane Foods', address: { ...address, addressLine2: '' }, size: '', team: [person] },
  consent: {
    consentToToShareInfoWithOthers: true,
    consentToContact: true,
    consentToMicrosoftToContactSpecificPartners: false,
    consentToShareReferralWithMicrosoftSellers: true,
  },
  details: {
    notes: '',
    dealValue: '18000',
    currency: 'USD',
    closingDateTime: '2024-09-30T00:00:00+00:00',
    requirements: {
      Industries: [],
      solutions: [{ id: 'route-1', name: 'Route planner', type: 'Name', solutionType: '3P' }],
      additionalRequirements: { attributes: [{ type: 'CustomerMarketplaceIntent', id: 'HaveNotDecided' }] },
    },
  },
  team: [{ ...person, email: '' }],
  inviteContext: { notes: '', assistanceRequestCode: 'QuotesOrLicensing' },
  target: [],
};

/** A page of referrals as the service sends it since 2019. */
export const listResponse: Payload = {
  '@odata.context': 'https://api.example/v1.0/$metadata#Referrals',
  '@odata.count': 1,
  value: [{ ...wireRequest, id: 'r-1', engagementId: 'e-1', externalReferenceId: null }],
  '@odata.nextLink': 'https://api.example/v1.0/referrals?$skiptoken=1',
};

/** A patch with a number as a text, and names in another case. */
export const patchRequest: readonly Payload[] = [
  { op: 'replace', path: '/details/dealValue', value: '7500' },
  { op: 'add', path: '/Team/-', value: { firstName: 'Ida', lastName: 'Voss', Email: 'ida@tallpine.example' } },
];

/** What a webhook is sent. */
export const event: Payload = {
  EventName: 'referral-created',
  ResourceUri: 'https://api.example/referrals/{{ReferralID}}',
  ResourceName: 'referral',
  AuditUri: null,
  ResourceChangeUtcDate: '2019-03-15T10:00:00.1234567+00:00',
};
