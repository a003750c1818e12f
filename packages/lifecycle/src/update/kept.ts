/** The members that only the service sets, with the reason; whoever updates a referral leaves them as they are. */
export const keptByService: Readonly<Record<string, string>> = {
  id: 'the service gives it when the referral is created',
  engagementId: 'the engagement is settled when the referral is created',
  createdDateTime: 'the service notes when it created the referral',
  organizationId: 'the service takes the owner from the account that signs in',
  organizationName: 'the service takes the owner from the account that signs in',
  expirationDateTime: 'the service decides when a referral that nobody answers expires',
  acceptedDateTime: 'the service notes when the referral became active',
  closedDateTime: 'the service notes when the referral was closed',
  eTag: 'the service gives every version a tag of its own',
  links: 'the service makes the links',
  trackingInfo: 'the service keeps track in its own systems',
  direction: 'the service tells each organization which way the referral went',
  registrationStatus: 'the service derives it from the registrations',
  quality: 'the service rates the referral',
  isSpam: 'the service rates the referral',
  tags: 'the service files the referral',
};
