// Generated from schemas/2022-04-21/tolerant/direction.schema.json; do not edit. To update it: npm run generate
import { Direction as Known } from '../direction.ts';

/**
 * Which way a referral went, as its owner sees it.
 *
 * - `Incoming`: another organization sent it.
 * - `Outgoing`: the owner sent it.
 *
 * Any other text is let through.
 */
export type Direction = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const Direction: typeof Known = Known;
