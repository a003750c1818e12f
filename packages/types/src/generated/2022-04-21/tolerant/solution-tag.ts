// Generated from schemas/2022-04-21/tolerant/solution-tag.schema.json; do not edit. To update it: npm run generate
import type { CurrencyCode } from './codes/currency-code.ts';
import type { SolutionType } from './solution-type.ts';

/**
 * A solution the customer is interested in.
 */
export interface SolutionTag {
  /**
   * Id of the solution; one of the Solutions catalog where the type is Category.
   */
  id?: string | null;
  /**
   * Name of the solution.
   */
  name?: string | null;
  /**
   * How the solution is named.
   */
  type?: SolutionType | null;
  /**
   * Price of the solution, in units of the currency.
   */
  price?: number | null;
  /**
   * How many of it the customer wants.
   */
  quantity?: number | null;
  /**
   * Currency of the price, as an ISO 4217 code.
   */
  currency?: CurrencyCode | null;
  /**
   * Name of the organization that publishes the solution.
   */
  publisherName?: string | null;
  /**
   * What kind of product the solution is; not how it is named.
   */
  solutionType?: string | null;
  /**
   * When the customer wants to buy the solution.
   * @format date-time
   */
  closingDateTime?: string | null;
}
