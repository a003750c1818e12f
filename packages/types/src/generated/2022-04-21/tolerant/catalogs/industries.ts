// Generated from schemas/2022-04-21/tolerant/catalogs/industries.schema.json; do not edit. To update it: npm run generate
import type { IndustryId as Known } from '../../catalogs/industries.ts';

/**
 * Industries a customer can belong to.
 *
 * Any other text is let through.
 */
export type IndustryId = Known | (string & {});
