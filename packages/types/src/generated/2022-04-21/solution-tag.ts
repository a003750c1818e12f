// Generated from schemas/2022-04-21/solution-tag.schema.json; do not edit. To update it: npm run generate
import type { CurrencyCode } from './codes/currency-code.ts';
import type { SolutionId } from './catalogs/solutions.ts';
import type { SolutionType } from './solution-type.ts';

/**
 * The members that every {@link SolutionTag} has.
 */
export interface SolutionTagMembers {
  /**
   * Id of the solution; one of the Solutions catalog where the type is Category.
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
  type?: SolutionType;
  /**
   * Price of the solution, in units of the currency.
   */
  price?: number;
  /**
   * How many of it the customer wants.
   */
  quantity?: number;
  /**
   * Currency of the price, as an ISO 4217 code.
   */
  currency?: CurrencyCode;
  /**
   * Name of the organization that publishes the solution.
   */
  publisherName?: string;
  /**
   * What kind of product the solution is; not how it is named.
   */
  solutionType?: string;
  /**
   * When the customer wants to buy the solution.
   * @format date-time
   */
  closingDateTime?: string;
}

/**
 * A solution out of the Solutions catalog.
 */
export interface CategorySolution {
  /**
   * How the solution is named.
   */
  type: 'Category';
  /**
   * Id of the solution; one of the Solutions catalog where the type is Category.
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
  type?: 'None' | 'Name';
}

/**
 * A solution the customer is interested in.
 */
export type SolutionTag = SolutionTagMembers & (CategorySolution | NamedSolution);
