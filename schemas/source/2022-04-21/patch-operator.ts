import { enumType } from './contract.ts';

export const PatchOperator = enumType(
  'PatchOperator',
  'What an operation of a patch does; the service takes no other.',
  {
    add: 'puts a value where there is none, or in place of the one that is there; into an array it inserts it.',
    replace: 'puts a value in place of the one that is there.',
  },
);
