import { type Contract, contract } from '../parts/contract.ts';

const revision: Contract = contract('2018-10-01');
export const { objectType, unionType, enumType, catalog, codeList }: Contract = revision;
