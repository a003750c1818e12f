// Generated from schemas/2022-04-21/tolerant/registration-type.schema.json; do not edit. To update it: npm run generate
import { RegistrationType as Known } from '../registration-type.ts';

/**
 * The incentive program that a deal is registered for.
 *
 * - `AzureIPCoSell`: co-selling of the partner's own solution on Azure.
 *
 * Any other text is let through.
 */
export type RegistrationType = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const RegistrationType: typeof Known = Known;
