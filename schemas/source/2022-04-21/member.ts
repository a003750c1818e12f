import { Type } from 'typebox';
import * as earlier from '../2018-10-01/index.ts';
import { of, text } from '../parts/members.ts';
import { ContactPreference } from './contact-preference.ts';
import { objectType } from './contract.ts';

export const Member = objectType('Member', 'A person to get in touch with.', {
  ...earlier.Member.properties,
  title: Type.Optional(text('Position of the person in the organization.')),
  contactPreference: Type.Optional(of(ContactPreference, 'How the person wants to be written to.')),
  emailValidationStatus: Type.Optional(text('What the service found out about the e-mail address.')),
  phoneValidationStatus: Type.Optional(text('What the service found out about the telephone number.')),
});
