// Generated from schemas/2018-10-01/tolerant/codes/currency-code.schema.json; do not edit. To update it: npm run generate
import type { CurrencyCode as Known } from '../../codes/currency-code.ts';

/**
 * ISO 4217 alphabetic code of a currency, in upper case: one that has been valid at any time since 2018-10-01.
 *
 * Any other text is let through.
 */
export type CurrencyCode = Known | (string & {});
