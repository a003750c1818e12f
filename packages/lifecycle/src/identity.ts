/** The members that stay the same through the life of a referral. */
export const identityMembers = ['id', 'engagementId', 'createdDateTime'] as const;
