import { type Type, type } from 'arktype';
import { dateTime as pattern } from '../../contract.ts';

export const identifier: Type<string> = type('string > 0');
export const dateTime: Type<string> = type(pattern);
export const member: Type = type({
  '+': 'reject',
  'firstName?': 'string',
  'lastName?': 'string',
  'phoneNumber?': 'string',
  'email?': 'string',
}) as never;
