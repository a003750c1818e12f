// Generated from schemas/2022-04-21/target.schema.json; do not edit. To update it: npm run generate
import type { TargetType } from './target-type.ts';

/**
 * A profile that a referral is addressed to.
 */
export interface Target {
  /**
   * Id of the profile.
   * @minLength 1
   */
  id: string;
  /**
   * What kind of profile it is.
   */
  type: TargetType;
}
