import { enumType } from './contract.ts';

export const ProfileType = enumType('ProfileType', 'Whose number of a customer it is.', {
  Duns: 'the Dun & Bradstreet register (D-U-N-S).',
  External: 'the records of your own organization.',
});
