import { Type } from 'typebox';
import { identifier, of, text } from '../parts/members.ts';
import { AssistanceRequestCode } from './assistance-request-code.ts';
import { objectType } from './contract.ts';
import { Inviter } from './inviter.ts';

export const InviteContext = objectType('InviteContext', 'What comes along when another organization is invited.', {
  notes: Type.Optional(text('Message to the invited organization.')),
  invitedBy: Type.Optional(of(Inviter, 'Who sent the invitation.')),
  assistanceRequestCode: Type.Optional(of(AssistanceRequestCode, 'What help is asked for.')),
  invitedMpnId: Type.Optional(identifier('Partner network id of the invited organization.')),
});
