// Generated from schemas/2022-04-21/sales-stage.schema.json; do not edit. To update it: npm run generate

/**
 * How far the sale has come.
 *
 * - `Qualify`: the opportunity is being qualified.
 * - `Develop`: the solution is being developed with the customer.
 * - `Propose`: an offer is being made.
 * - `Close`: the deal is being closed.
 */
export type SalesStage = 'Qualify' | 'Develop' | 'Propose' | 'Close';

/**
 * Every {@link SalesStage}, by its own name.
 */
export const SalesStage = {
  /**
   * The opportunity is being qualified.
   */
  Qualify: 'Qualify',
  /**
   * The solution is being developed with the customer.
   */
  Develop: 'Develop',
  /**
   * An offer is being made.
   */
  Propose: 'Propose',
  /**
   * The deal is being closed.
   */
  Close: 'Close',
} as const;
