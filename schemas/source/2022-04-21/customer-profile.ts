import { Type } from 'typebox';
import { flag, listOf, of, text } from '../parts/members.ts';
import { objectType } from './contract.ts';
import { CustomerProfileId } from './customer-profile-id.ts';
import { Member } from './member.ts';
import { Address, CustomerSize } from './unchanged.ts';

export const CustomerProfile = objectType('CustomerProfile', 'The customer, and whom to contact there.', {
  name: text('Name of the organization.'),
  address: of(Address, 'Where the organization is.'),
  size: Type.Optional(of(CustomerSize, 'Number of employees, as a band of the Customer Size catalog.')),
  team: Type.Optional(listOf(Member, 'People to contact at the customer.')),
  ids: Type.Optional(listOf(CustomerProfileId, 'Numbers under which other parties know the customer.')),
  isMatchingComplete: Type.Optional(flag('Whether the service has finished looking the customer up.')),
});
