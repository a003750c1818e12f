// Generated from schemas/2022-04-21/tolerant/target.schema.json; do not edit. To update it: npm run generate
import type { TargetType } from './target-type.ts';

/**
 * A profile that a referral is addressed to.
 */
export interface Target {
  /**
   * Id of the profile.
   */
  id?: string | null;
  /**
   * What kind of profile it is.
   */
  type?: TargetType | null;
}
