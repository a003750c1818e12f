import { enumType } from './contract.ts';

export const ContractTerm = enumType('ContractTerm', 'How long a contract runs.', {
  Perpetual: 'without an end.',
  Finite: 'until its end date.',
});
