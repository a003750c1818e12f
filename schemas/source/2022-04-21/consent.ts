import { Type } from 'typebox';
import { flag } from '../parts/members.ts';
import { objectType } from './contract.ts';

export const Consent = objectType('Consent', 'What the customer agreed to.', {
  consentToToShareInfoWithOthers: Type.Optional(
    flag('Whether the data of the customer may be passed on to other organizations; the name has its "To" twice.'),
  ),
  consentToContact: Type.Optional(flag('Whether other organizations may contact the customer.')),
  consentToMicrosoftToContactSpecificPartners: Type.Optional(
    flag('Whether Microsoft may contact particular partners about the customer; absent from 2019 to 2022.'),
  ),
  consentToShareReferralWithMicrosoftSellers: Type.Optional(flag('Whether sellers of Microsoft may see the referral.')),
});
