import { identifier } from '../parts/members.ts';
import { objectType } from './contract.ts';

export const Tag = objectType('Tag', 'One id out of a catalog.', {
  id: identifier('The id, exactly as the catalog spells it; it may hold spaces and punctuation.'),
});
