import { type Type, type } from 'arktype';
import { lists } from '../../contract.ts';
import { identifier, member } from './parts.ts';

const address = type({
  '+': 'reject',
  addressLine1: 'string',
  'addressLine2?': 'string',
  city: 'string',
  'state?': 'string',
  'postalCode?': 'string',
  country: type.enumerated(...lists.countryCode),
  'region?': 'string',
});

export const customerProfile: Type = type({
  '+': 'reject',
  'id?': identifier,
  name: 'string',
  address,
  'size?': type.enumerated(...lists.customerSize),
  'team?': member.array(),
  'ids?': { '+': 'reject', 'duns?': 'string', 'external?': 'string' },
}) as never;
