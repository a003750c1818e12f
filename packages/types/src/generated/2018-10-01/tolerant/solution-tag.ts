// Generated from schemas/2018-10-01/tolerant/solution-tag.schema.json; do not edit. To update it: npm run generate
import type { SolutionType } from './solution-type.ts';

/**
 * A solution the customer is interested in.
 */
export interface SolutionTag {
  /**
   * Id of the solution; one of the Solutions catalog where solutionType is Category.
   */
  id?: string | null;
  /**
   * Name of the solution.
   */
  name?: string | null;
  /**
   * How the solution is named.
   */
  solutionType?: SolutionType | null;
}
