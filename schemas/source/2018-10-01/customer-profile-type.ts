import { Type } from 'typebox';
import { text } from '../parts/members.ts';
import { objectType } from './contract.ts';

export const CustomerProfileType = objectType(
  'CustomerProfileType',
  'Numbers under which other parties know the customer.',
  {
    duns: Type.Optional(text('Number of the customer in the Dun & Bradstreet register (D-U-N-S).')),
    external: Type.Optional(text('Number of the customer in the records of your own organization.')),
  },
);
