import { Type } from 'typebox';
import { flag } from '../parts/members.ts';
import { objectType } from './contract.ts';

export const CustomerConsent = objectType('CustomerConsent', 'What the customer agreed to.', {
  consentToMicrosoftToShareInfoWithPartners: Type.Optional(
    flag('Whether the data of the customer may be passed on to other organizations.'),
  ),
  consentToMicrosoftToContact: Type.Optional(flag('Whether other organizations may contact the customer.')),
  consentToMicrosoftToContactSpecificPartners: Type.Optional(
    flag('Whether the customer agreed to be contacted by fewer than three partners.'),
  ),
});
