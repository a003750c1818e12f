// Generated from schemas/2022-04-21/referral-list.schema.json; do not edit. To update it: npm run generate
import type { Referral } from './referral.ts';

/**
 * One page of referrals (OData).
 */
export interface ReferralList {
  /**
   * The referrals of this page.
   */
  value: Referral[];
  /**
   * What kind of answer the list is.
   */
  '@odata.context'?: string;
  /**
   * How many referrals there are on all pages.
   */
  '@odata.count'?: number;
  /**
   * Where the next page is; absent on the last one.
   */
  '@odata.nextLink'?: string;
}
