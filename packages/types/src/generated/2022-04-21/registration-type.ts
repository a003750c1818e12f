// Generated from schemas/2022-04-21/registration-type.schema.json; do not edit. To update it: npm run generate

/**
 * The incentive program that a deal is registered for.
 *
 * - `AzureIPCoSell`: co-selling of the partner's own solution on Azure.
 */
export type RegistrationType = 'AzureIPCoSell';

/**
 * Every {@link RegistrationType}, by its own name.
 */
export const RegistrationType = {
  /**
   * Co-selling of the partner's own solution on Azure.
   */
  AzureIPCoSell: 'AzureIPCoSell',
} as const;
