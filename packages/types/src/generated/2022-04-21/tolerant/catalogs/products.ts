// Generated from schemas/2022-04-21/tolerant/catalogs/products.schema.json; do not edit. To update it: npm run generate
import type { ProductId as Known } from '../../catalogs/products.ts';

/**
 * Microsoft products a customer can be interested in.
 *
 * Any other text is let through.
 */
export type ProductId = Known | (string & {});
