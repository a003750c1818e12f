import { Type } from 'typebox';
import { dateTime, decimal, of } from '../parts/members.ts';
import { objectType } from './contract.ts';
import { ContractTerm } from './contract-term.ts';
import { CurrencyCode } from './unchanged.ts';

export const RegistrationContract = objectType(
  'RegistrationContract',
  'The contract with the customer, as a registration states it.',
  {
    value: Type.Optional(decimal('Value of the contract, in units of the currency.')),
    currency: Type.Optional(of(CurrencyCode, 'Currency of the contract, as an ISO 4217 code.')),
    startDateTime: Type.Optional(dateTime('When the contract starts.')),
    endDateTime: Type.Optional(dateTime('When the contract ends.')),
    signDateTime: Type.Optional(dateTime('When the contract was signed.')),
    term: Type.Optional(of(ContractTerm, 'How long the contract runs.')),
  },
);
