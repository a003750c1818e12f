import { enumType } from './contract.ts';

export const RegistrationStatus = enumType('RegistrationStatus', 'Where the registration of a deal stands.', {
  None: 'there is no registration.',
  ReviewPending: 'waiting for a review.',
  ActionRequired: 'the partner has to correct or complete it.',
  Approved: 'approved automatically.',
  Passed: 'a review approved it.',
  Failed: 'a review refused it.',
  Closed: 'finished.',
});
