import type { Say } from '../say.ts';
import { orMissing, said } from './words.ts';

export const notARegistration: Say<'registration/not-a-registration'> = ({ received }) =>
  `A registration is an object, not ${said(received)}.`;

export const notWon: Say<'registration/not-won'> = ({ member, received }) =>
  `Only a Won referral can be registered: ${member} is ${orMissing(received)}.`;

export const tooEarly: Say<'registration/too-early'> = ({ received, compared }) =>
  `A referral can be registered from 72 hours after its creation, ${compared}, not at ${received}.`;

export const tooLate: Say<'registration/too-late'> = ({ received, compared }) =>
  `A deal can be registered within 60 days of its signing, ${compared}, not at ${received}.`;

export const signedInFuture: Say<'registration/signed-in-future'> = ({ received, compared }) =>
  `signDateTime is ${received}, after the time of the registration, ${compared}.`;

export const signedBeforeCreation: Say<'registration/signed-before-creation'> = ({ received, compared }) =>
  `signDateTime is ${received}, before the referral was created, ${compared}.`;

export const endsBeforeStart: Say<'registration/ends-before-start'> = ({ received, compared }) =>
  `endDateTime is ${received}, before startDateTime, ${compared}.`;

export const endMissing: Say<'registration/end-missing'> = ({ received }) =>
  `A contract needs endDateTime unless its term is Perpetual; its term is ${orMissing(received)}.`;

export const solutionAboveContract: Say<'registration/solution-above-contract'> = ({ received, compared }) =>
  `The value of the solution is ${received}, more than the ${compared} of the contract.`;

export const marketplaceDateMissing: Say<'registration/marketplace-date-missing'> = () =>
  'A solution that was bought in the marketplace needs marketplaceTransactionDateTime.';

export const badDateTime: Say<'registration/bad-date-time'> = ({ member, received }) =>
  `${member} is ${said(received)}, which is not an RFC 3339 date-time, so it cannot be compared.`;

export const locked: Say<'registration/locked'> = ({ status, received, previous }) =>
  `Nothing can be edited once a registration is ${status}: this is ${orMissing(received)}, but was ${orMissing(previous)}.`;
