import { type Contract, contract } from '../parts/contract.ts';

const revision: Contract = contract('2022-04-21');
export const { objectType, unionType, enumType, listType, advice, adopt }: Contract = revision;
