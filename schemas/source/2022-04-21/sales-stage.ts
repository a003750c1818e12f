import { enumType } from './contract.ts';

export const SalesStage = enumType('SalesStage', 'How far the sale has come.', {
  Qualify: 'the opportunity is being qualified.',
  Develop: 'the solution is being developed with the customer.',
  Propose: 'an offer is being made.',
  Close: 'the deal is being closed.',
});
