import { enumType } from './contract.ts';

export const PricingModel = enumType('PricingModel', 'How a solution is paid for.', {
  PayAsYouGo: 'by use.',
  Other: 'in any other way.',
});
