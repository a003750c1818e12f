import { enumType } from './contract.ts';

export const SolutionType = enumType('SolutionType', 'How a solution is named.', {
  None: 'not said.',
  Category: 'by an id of the Solutions catalog.',
  Name: 'freely, by the partner.',
});
