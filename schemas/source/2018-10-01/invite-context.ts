import { Type } from 'typebox';
import { identifier, text } from '../parts/members.ts';
import { objectType } from './contract.ts';

export const InviteContext = objectType('InviteContext', 'What comes along when another organization is invited.', {
  notes: Type.Optional(text('Message to the invited organization.')),
  invitedByOrganizationId: Type.Optional(
    identifier('Organization that sent the invitation: a Partner Center account id, or MSFT for Microsoft.'),
  ),
});
