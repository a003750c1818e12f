import { of } from '../parts/members.ts';
import { objectType } from './contract.ts';
import { ServiceError } from './service-error.ts';

export const ErrorResponse = objectType(
  'ErrorResponse',
  'What the service answers when it does not do what it is asked.',
  {
    error: of(ServiceError, 'The error.'),
  },
);
