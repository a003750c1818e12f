// Generated from schemas/2022-04-21/tolerant/catalogs/customer-size.schema.json; do not edit. To update it: npm run generate
import type { CustomerSize as Known } from '../../catalogs/customer-size.ts';

/**
 * Bands for the number of employees of a customer. The first three ids are an older generation of bands; both generations are in use.
 *
 * Any other text is let through.
 */
export type CustomerSize = Known | (string & {});
