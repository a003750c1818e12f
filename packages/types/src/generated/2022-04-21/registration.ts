// Generated from schemas/2022-04-21/registration.schema.json; do not edit. To update it: npm run generate
import type { RegistrationContract } from './registration-contract.ts';
import type { RegistrationHistory } from './registration-history.ts';
import type { RegistrationStatus } from './registration-status.ts';
import type { RegistrationType } from './registration-type.ts';
import type { SolutionDetails } from './solution-details.ts';

/**
 * The registration of a won deal for an incentive program.
 */
export interface Registration {
  /**
   * Identifies the registration; the service sets it.
   * @minLength 1
   */
  id?: string;
  /**
   * The program that the deal is registered for.
   */
  type?: RegistrationType;
  /**
   * When the deal was registered; the service sets it.
   * @format date-time
   */
  registrationDateTime?: string;
  /**
   * Where the registration stands; the service sets it.
   */
  status?: RegistrationStatus;
  /**
   * Why the registration has its status; the service sets it.
   */
  statusReason?: string;
  /**
   * The contract with the customer.
   */
  contract?: RegistrationContract;
  /**
   * The solutions of the deal.
   */
  solutionDetails?: SolutionDetails[];
  /**
   * When the registration got each status; the service sets it.
   */
  statusHistory?: RegistrationHistory;
}
