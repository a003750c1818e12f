const referral = { referralType: 'type', statusDetail: 'substatus' };

/**
 * Member names of the earlier revision, of drafts and of clients, and the documented name that each stands
 * for, by type. They explain a fault; no schema accepts them.
 */
export const spellings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Referral: referral,
  NewReferral: referral,
  Consent: {
    consentToMicrosoftToShareInfoWithPartners: 'consentToToShareInfoWithOthers',
    consentToShareInfoWithOthers: 'consentToToShareInfoWithOthers',
    consentToMicrosoftToContact: 'consentToContact',
  },
  ReferralDetails: {
    estimatedDealValue: 'dealValue',
    estimatedClosingDateTime: 'closingDateTime',
    closeDate: 'closingDateTime',
  },
  Member: { emailAddress: 'email' },
  ReferralList: { items: 'value', totalCount: '@odata.count' },
};
