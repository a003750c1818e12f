import { enumType } from './contract.ts';

export const ErrorCode = enumType('ErrorCode', 'What went wrong with a request.', {
  accessDenied: 'the caller may not do this.',
  generalException: 'something that nobody foresaw.',
  invalidRequest: 'the request is malformed or wrong.',
  itemNotFound: 'there is no such resource.',
  preconditionFailed: 'the resource has another eTag than If-Match says.',
  resourceModified: 'somebody else changed the resource in the meantime.',
  serviceNotAvailable: 'the service is down or busy; try again later.',
  unauthenticated: 'the caller has not said who they are.',
});
