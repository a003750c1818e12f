import { anything, text } from '../parts/members.ts';
import { objectType } from './contract.ts';

export const InnerError = objectType('InnerError', 'An error behind an error.', {
  code: text('What went wrong; the codes are not listed.'),
  message: text('The same in words.'),
  details: anything('More about it; no contract describes it.'),
});
