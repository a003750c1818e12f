import { Type } from 'typebox';
import { dateTime, identifier, listOf, of, text } from '../parts/members.ts';
import { objectType } from './contract.ts';
import { RegistrationContract } from './registration-contract.ts';
import { RegistrationHistory } from './registration-history.ts';
import { RegistrationStatus } from './registration-status.ts';
import { RegistrationType } from './registration-type.ts';
import { SolutionDetails } from './solution-details.ts';

// The only source is the contract of the certified connector, in which every member is optional. A request for a
// new registration has type, contract and solutionDetails; the service sets the rest.
export const Registration = objectType('Registration', 'The registration of a won deal for an incentive program.', {
  id: Type.Optional(identifier('Identifies the registration; the service sets it.')),
  type: Type.Optional(of(RegistrationType, 'The program that the deal is registered for.')),
  registrationDateTime: Type.Optional(dateTime('When the deal was registered; the service sets it.')),
  status: Type.Optional(of(RegistrationStatus, 'Where the registration stands; the service sets it.')),
  statusReason: Type.Optional(text('Why the registration has its status; the service sets it.')),
  contract: Type.Optional(of(RegistrationContract, 'The contract with the customer.')),
  solutionDetails: Type.Optional(listOf(SolutionDetails, 'The solutions of the deal.')),
  statusHistory: Type.Optional(of(RegistrationHistory, 'When the registration got each status; the service sets it.')),
});
