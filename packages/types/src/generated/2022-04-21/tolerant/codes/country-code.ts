// Generated from schemas/2022-04-21/tolerant/codes/country-code.schema.json; do not edit. To update it: npm run generate
import type { CountryCode as Known } from '../../codes/country-code.ts';

/**
 * Code of a country, in upper case: one of ISO 3166-1 alpha-2, or one of five that Partner Center has beside them.
 *
 * Any other text is let through.
 */
export type CountryCode = Known | (string & {});
