// Generated from schemas/2022-04-21/tolerant/solution-type.schema.json; do not edit. To update it: npm run generate
import { SolutionType as Known } from '../solution-type.ts';

/**
 * How a solution is named.
 *
 * - `None`: not said.
 * - `Category`: by an id of the Solutions catalog.
 * - `Name`: freely, by the partner.
 *
 * Any other text is let through.
 */
export type SolutionType = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const SolutionType: typeof Known = Known;
