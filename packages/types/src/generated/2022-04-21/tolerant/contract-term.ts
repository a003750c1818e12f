// Generated from schemas/2022-04-21/tolerant/contract-term.schema.json; do not edit. To update it: npm run generate
import { ContractTerm as Known } from '../contract-term.ts';

/**
 * How long a contract runs.
 *
 * - `Perpetual`: without an end.
 * - `Finite`: until its end date.
 *
 * Any other text is let through.
 */
export type ContractTerm = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const ContractTerm: typeof Known = Known;
