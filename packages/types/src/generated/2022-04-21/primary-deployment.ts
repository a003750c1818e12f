// Generated from schemas/2022-04-21/primary-deployment.schema.json; do not edit. To update it: npm run generate

/**
 * Whose tenant a solution is mainly deployed in.
 *
 * - `Customer`: the customer's.
 * - `Partner`: the partner's.
 */
export type PrimaryDeployment = 'Customer' | 'Partner';

/**
 * Every {@link PrimaryDeployment}, by its own name.
 */
export const PrimaryDeployment = {
  /**
   * The customer's.
   */
  Customer: 'Customer',
  /**
   * The partner's.
   */
  Partner: 'Partner',
} as const;
