import { enumType } from './contract.ts';

export const TargetType = enumType('TargetType', 'What a referral is addressed to.', {
  None: 'not said.',
  BusinessProfileLocation: 'a location in the business profile of an organization.',
  SolutionProfile: 'the profile of a solution.',
});
