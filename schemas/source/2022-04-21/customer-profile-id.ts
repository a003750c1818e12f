import { of, text } from '../parts/members.ts';
import { objectType } from './contract.ts';
import { ProfileType } from './profile-type.ts';

export const CustomerProfileId = objectType(
  'CustomerProfileId',
  'A number under which some party knows the customer.',
  {
    profileType: of(ProfileType, 'Whose number it is.'),
    id: text('The number; it may be empty.'),
  },
);
