// Generated from schemas/2022-04-21/target-type.schema.json; do not edit. To update it: npm run generate

/**
 * What a referral is addressed to.
 *
 * - `None`: not said.
 * - `BusinessProfileLocation`: a location in the business profile of an organization.
 * - `SolutionProfile`: the profile of a solution.
 */
export type TargetType = 'None' | 'BusinessProfileLocation' | 'SolutionProfile';

/**
 * Every {@link TargetType}, by its own name.
 */
export const TargetType = {
  /**
   * Not said.
   */
  None: 'None',
  /**
   * A location in the business profile of an organization.
   */
  BusinessProfileLocation: 'BusinessProfileLocation',
  /**
   * The profile of a solution.
   */
  SolutionProfile: 'SolutionProfile',
} as const;
