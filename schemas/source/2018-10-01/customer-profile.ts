import { Type } from 'typebox';
import { identifier, listOf, of, text } from '../parts/members.ts';
import { Address } from './address.ts';
import { CustomerSize } from './catalogs/customer-size.ts';
import { objectType } from './contract.ts';
import { CustomerProfileType } from './customer-profile-type.ts';
import { Member } from './member.ts';

export const CustomerProfile = objectType('CustomerProfile', 'The customer, and whom to contact there.', {
  id: Type.Optional(identifier('Identifies this profile.')),
  name: text('Name of the organization.'),
  address: of(Address, 'Where the organization is.'),
  size: Type.Optional(of(CustomerSize, 'Number of employees, as a band of the Customer Size catalog.')),
  team: Type.Optional(listOf(Member, 'People to contact at the customer.')),
  ids: Type.Optional(of(CustomerProfileType, 'Numbers under which other parties know the customer.')),
});
