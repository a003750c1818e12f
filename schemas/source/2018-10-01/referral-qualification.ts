import { enumType } from './contract.ts';

export const ReferralQualification = enumType('ReferralQualification', 'How well a referral is vouched for.', {
  None: 'nobody has rated it.',
  Direct: 'the customer created it.',
  MarketingQualified: "Microsoft's automated marketing created it.",
  SalesQualified: 'a sales agent of Microsoft created it.',
});
