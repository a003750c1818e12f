// Generated from schemas/2022-04-21/tolerant/patch-operator.schema.json; do not edit. To update it: npm run generate
import { PatchOperator as Known } from '../patch-operator.ts';

/**
 * What an operation of a patch does; the service takes no other.
 *
 * - `add`: puts a value where there is none, or in place of the one that is there; into an array it inserts it.
 * - `replace`: puts a value in place of the one that is there.
 *
 * Any other text is let through.
 */
export type PatchOperator = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const PatchOperator: typeof Known = Known;
