import { text } from '../parts/members.ts';
import { objectType } from './contract.ts';

export const Link = objectType('Link', 'A request that a client can make.', {
  uri: text('Where the request goes.'),
  method: text('Method of the request, such as GET.'),
});
