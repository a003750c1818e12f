import { Type } from 'typebox';
import { flag, text } from '../parts/members.ts';
import { objectType } from './contract.ts';

export const ContactPreference = objectType('ContactPreference', 'How a person wants to be written to.', {
  locale: Type.Optional(text('Language and region of messages to the person, such as en-us.')),
  disableNotifications: Type.Optional(flag('Whether the person gets no notifications.')),
});
