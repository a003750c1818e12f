import { Type } from 'typebox';
import { text } from '../parts/members.ts';
import { objectType } from './contract.ts';

export const Member = objectType('Member', 'A person to get in touch with.', {
  firstName: Type.Optional(text('Given name.')),
  lastName: Type.Optional(text('Family name.')),
  phoneNumber: Type.Optional(text('Telephone number, in any notation.')),
  email: Type.Optional(text('E-mail address.')),
});
