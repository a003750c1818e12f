import { Type } from 'typebox';
import { identifier, text } from '../parts/members.ts';
import { objectType } from './contract.ts';

export const Inviter = objectType('Inviter', 'The organization that sent an invitation.', {
  organizationId: identifier('The organization: a Partner Center account id, or msft for Microsoft.'),
  organizationName: Type.Optional(text('Name of the organization.')),
});
