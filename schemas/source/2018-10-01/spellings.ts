/**
 * Member names that the live service, older drafts or clients use, and the documented name that each
 * stands for, by type. They explain a fault; no schema accepts them.
 */
export const spellings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Referral: { type: 'referralType', statusDetail: 'substatus' },
  SolutionTag: { type: 'solutionType' },
  CustomerConsent: {
    consentToToShareInfoWithOthers: 'consentToMicrosoftToShareInfoWithPartners',
    consentToContact: 'consentToMicrosoftToContact',
  },
  ReferralDetails: {
    estimatedDealValue: 'dealValue',
    estimatedClosingDateTime: 'closingDateTime',
    closeDate: 'closingDateTime',
  },
  Member: { emailAddress: 'email' },
};
