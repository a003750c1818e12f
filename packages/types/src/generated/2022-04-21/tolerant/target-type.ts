// Generated from schemas/2022-04-21/tolerant/target-type.schema.json; do not edit. To update it: npm run generate
import { TargetType as Known } from '../target-type.ts';

/**
 * What a referral is addressed to.
 *
 * - `None`: not said.
 * - `BusinessProfileLocation`: a location in the business profile of an organization.
 * - `SolutionProfile`: the profile of a solution.
 *
 * Any other text is let through.
 */
export type TargetType = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const TargetType: typeof Known = Known;
