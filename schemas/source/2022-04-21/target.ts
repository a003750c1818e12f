import { identifier, of } from '../parts/members.ts';
import { objectType } from './contract.ts';
import { TargetType } from './target-type.ts';

export const Target = objectType('Target', 'A profile that a referral is addressed to.', {
  id: identifier('Id of the profile.'),
  type: of(TargetType, 'What kind of profile it is.'),
});
