import { enumType } from './contract.ts';

export const RegistrationType = enumType('RegistrationType', 'The incentive program that a deal is registered for.', {
  AzureIPCoSell: "co-selling of the partner's own solution on Azure.",
});
