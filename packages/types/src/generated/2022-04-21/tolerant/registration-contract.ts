// Generated from schemas/2022-04-21/tolerant/registration-contract.schema.json; do not edit. To update it: npm run generate
import type { ContractTerm } from './contract-term.ts';
import type { CurrencyCode } from './codes/currency-code.ts';

/**
 * The contract with the customer, as a registration states it.
 */
export interface RegistrationContract {
  /**
   * Value of the contract, in units of the currency.
   */
  value?: number | null;
  /**
   * Currency of the contract, as an ISO 4217 code.
   */
  currency?: CurrencyCode | null;
  /**
   * When the contract starts.
   * @format date-time
   */
  startDateTime?: string | null;
  /**
   * When the contract ends.
   * @format date-time
   */
  endDateTime?: string | null;
  /**
   * When the contract was signed.
   * @format date-time
   */
  signDateTime?: string | null;
  /**
   * How long the contract runs.
   */
  term?: ContractTerm | null;
}
