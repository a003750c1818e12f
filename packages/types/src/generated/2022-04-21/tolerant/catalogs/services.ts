// Generated from schemas/2022-04-21/tolerant/catalogs/services.schema.json; do not edit. To update it: npm run generate
import type { ServiceId as Known } from '../../catalogs/services.ts';

/**
 * Kinds of service a customer can ask for.
 *
 * Any other text is let through.
 */
export type ServiceId = Known | (string & {});
