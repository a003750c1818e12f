import { Type } from 'typebox';
import { decimal, flag, identifier, of, text } from '../parts/members.ts';
import { objectType } from './contract.ts';
import { MarketplaceTransaction } from './marketplace-transaction.ts';
import { PricingModel } from './pricing-model.ts';
import { PrimaryDeployment } from './primary-deployment.ts';
import { CurrencyCode } from './unchanged.ts';

export const SolutionDetails = objectType('SolutionDetails', 'A solution of a registered deal.', {
  id: Type.Optional(identifier('Id of the solution.')),
  name: Type.Optional(text('Name of the solution.')),
  value: Type.Optional(decimal('Value of the solution, in units of the currency.')),
  currency: Type.Optional(of(CurrencyCode, 'Currency of the value, as an ISO 4217 code; sent in requests.')),
  isDeployedOnAzure: Type.Optional(flag('Whether the solution runs on Azure.')),
  primaryDeploymentOn: Type.Optional(of(PrimaryDeployment, 'Whose tenant the solution is mainly deployed in.')),
  pricingModel: Type.Optional(of(PricingModel, 'How the solution is paid for.')),
  marketplaceTransactionDetails: Type.Optional(
    of(MarketplaceTransaction, 'Whether the solution was bought in the marketplace, and when.'),
  ),
});
