// Generated from schemas/2022-04-21/marketplace-transaction.schema.json; do not edit. To update it: npm run generate

/**
 * Whether a solution was bought in the marketplace of Microsoft, and when.
 */
export interface MarketplaceTransaction {
  /**
   * Whether it was bought there.
   */
  isMarketplaceTransacted?: boolean;
  /**
   * When it was bought there.
   * @format date-time
   */
  marketplaceTransactionDateTime?: string;
}
