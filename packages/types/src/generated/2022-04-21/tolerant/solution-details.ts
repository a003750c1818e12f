// Generated from schemas/2022-04-21/tolerant/solution-details.schema.json; do not edit. To update it: npm run generate
import type { CurrencyCode } from './codes/currency-code.ts';
import type { MarketplaceTransaction } from './marketplace-transaction.ts';
import type { PricingModel } from './pricing-model.ts';
import type { PrimaryDeployment } from './primary-deployment.ts';

/**
 * A solution of a registered deal.
 */
export interface SolutionDetails {
  /**
   * Id of the solution.
   */
  id?: string | null;
  /**
   * Name of the solution.
   */
  name?: string | null;
  /**
   * Value of the solution, in units of the currency.
   */
  value?: number | null;
  /**
   * Currency of the value, as an ISO 4217 code; sent in requests.
   */
  currency?: CurrencyCode | null;
  /**
   * Whether the solution runs on Azure.
   */
  isDeployedOnAzure?: boolean | null;
  /**
   * Whose tenant the solution is mainly deployed in.
   */
  primaryDeploymentOn?: PrimaryDeployment | null;
  /**
   * How the solution is paid for.
   */
  pricingModel?: PricingModel | null;
  /**
   * Whether the solution was bought in the marketplace, and when.
   */
  marketplaceTransactionDetails?: MarketplaceTransaction | null;
}
