// Generated from schemas/2018-10-01/solution-tag.schema.json; do not edit. To update it: npm run generate
import type { SolutionId } from './catalogs/solutions.ts';
import type { SolutionType } from './solution-type.ts';

/**
 * The members that every {@link SolutionTag} has.
 */
export interface SolutionTagMembers {
  /**
   * Id of the solution; one of the Solutions catalog where solutionType is Category.
   * @minLength 1
   */
  id: string;
  /**
   * Name of the solution.
   */
  name?: string;
  /**
   * How the solution is named.
   */
  solutionType?: SolutionType;
}

/**
 * A solution out of the Solutions catalog.
 */
export interface CategorySolution {
  /**
   * How the solution is named.
   */
  solutionType: 'Category';
  /**
   * Id of the solution; one of the Solutions catalog where solutionType is Category.
   * @minLength 1
   */
  id: SolutionId;
}

/**
 * A solution with an id and a name of its own.
 */
export interface NamedSolution {
  /**
   * How the solution is named.
   */
  solutionType?: 'None' | 'Name';
}

/**
 * A solution the customer is interested in.
 */
export type SolutionTag = SolutionTagMembers & (CategorySolution | NamedSolution);
