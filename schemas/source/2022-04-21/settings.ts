import type { RevisionSettings } from '../parts/settings.ts';

/**
 * Beside the two ids of a referral, the tolerant profile keeps what a document means nothing without: the
 * referrals of a list, what an operation of a patch does and where, which event happened to what, the error.
 */
export const settings: RevisionSettings = {
  positions: false,
  documents: ['Referral', 'NewReferral', 'ReferralList', 'ReferralPatch', 'ReferralEvent', 'ErrorResponse'],
  event: 'ReferralEvent',
  kept: {
    Referral: ['id', 'engagementId'],
    ReferralList: ['value'],
    PatchOperation: ['op', 'path', 'value'],
    ReferralEvent: ['EventName', 'ResourceUri'],
    ErrorResponse: ['error'],
  },
};
