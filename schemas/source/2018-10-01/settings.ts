import type { RevisionSettings } from '../parts/settings.ts';

/** A referral without its two ids cannot be told from another; everything else may be absent from what arrives. */
export const settings: RevisionSettings = {
  positions: true,
  documents: ['Referral'],
  kept: { Referral: ['id', 'engagementId'] },
};
