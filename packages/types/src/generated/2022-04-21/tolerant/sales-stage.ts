// Generated from schemas/2022-04-21/tolerant/sales-stage.schema.json; do not edit. To update it: npm run generate
import { SalesStage as Known } from '../sales-stage.ts';

/**
 * How far the sale has come.
 *
 * - `Qualify`: the opportunity is being qualified.
 * - `Develop`: the solution is being developed with the customer.
 * - `Propose`: an offer is being made.
 * - `Close`: the deal is being closed.
 *
 * Any other text is let through.
 */
export type SalesStage = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const SalesStage: typeof Known = Known;
