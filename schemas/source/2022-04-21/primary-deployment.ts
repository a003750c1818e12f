import { enumType } from './contract.ts';

export const PrimaryDeployment = enumType('PrimaryDeployment', 'Whose tenant a solution is mainly deployed in.', {
  Customer: "the customer's.",
  Partner: "the partner's.",
});
