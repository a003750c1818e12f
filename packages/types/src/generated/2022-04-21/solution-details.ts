// Generated from schemas/2022-04-21/solution-details.schema.json; do not edit. To update it: npm run generate
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
   * @minLength 1
   */
  id?: string;
  /**
   * Name of the solution.
   */
  name?: string;
  /**
   * Value of the solution, in units of the currency.
   */
  value?: number;
  /**
   * Currency of the value, as an ISO 4217 code; sent in requests.
   */
  currency?: CurrencyCode;
  /**
   * Whether the solution runs on Azure.
   */
  isDeployedOnAzure?: boolean;
  /**
   * Whose tenant the solution is mainly deployed in.
   */
  primaryDeploymentOn?: PrimaryDeployment;
  /**
   * How the solution is paid for.
   */
  pricingModel?: PricingModel;
  /**
   * Whether the solution was bought in the marketplace, and when.
   */
  marketplaceTransactionDetails?: MarketplaceTransaction;
}
