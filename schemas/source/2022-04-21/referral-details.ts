import { Type } from 'typebox';
import { dateTime, decimal, flag, of, text } from '../parts/members.ts';
import { objectType } from './contract.ts';
import { ReferralRequirements } from './referral-requirements.ts';
import { CurrencyCode } from './unchanged.ts';

export const ReferralDetails = objectType('ReferralDetails', 'The deal that a referral is about.', {
  notes: Type.Optional(text('Message to the receiving organization.')),
  dealValue: Type.Optional(decimal('Expected worth of the deal, in units of the currency.')),
  currency: Type.Optional(of(CurrencyCode, 'Currency of the deal, as an ISO 4217 code.')),
  closingDateTime: Type.Optional(dateTime('When the customer wants to close the deal.')),
  requirements: Type.Optional(of(ReferralRequirements, 'What the customer is looking for.')),
  customerRequestedContact: Type.Optional(flag('Whether the customer asked to be contacted.')),
  customerAction: Type.Optional(text('What the customer did that led to the referral.')),
  incentiveLevel: Type.Optional(text('Level of the incentive that the deal qualifies for.')),
});
