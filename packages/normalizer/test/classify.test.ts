import { describe, expect, it } from 'vitest';
import { classify } from '../src/index.ts';

describe('classify', () => {
  it.each([
    [{ type: 'Independent', qualification: 'Direct' }, 'marketplace-lead'],
    [
      { type: 'Independent', qualification: 'Direct', inviteContext: { invitedBy: { organizationId: 'msft' } } },
      'marketplace-lead',
    ],
    [
      {
        ReferralType: 'independent',
        qualification: 'MarketingQualified',
        inviteContext: { invitedByOrganizationId: 'MSFT' },
      },
      'qualified-lead',
    ],
    [
      { type: 'Shared', qualification: 'None', inviteContext: { invitedBy: { organizationId: 'p-1' } } },
      'co-sell-opportunity',
    ],
    [
      { type: 'Independent', qualification: 'SalesQualified', inviteContext: { invitedBy: { organizationId: 'p-1' } } },
      'co-sell-opportunity',
    ],
  ])('%j is a %s', (referral, category) => {
    expect(classify(referral).category).toBe(category);
  });

  it.each([
    [null, 'not-a-referral'],
    [[], 'not-a-referral'],
    [{}, 'missing'],
    [{ type: 'Shared' }, 'missing'],
    [{ type: 'Shared', referralType: 'Independent', qualification: 'Direct' }, 'conflict'],
    [{ type: 'Shared', qualification: 'Direct' }, 'no-such-category'],
    [
      { type: 'co-sell', qualification: 'None', inviteContext: { invitedBy: { organizationId: 'p-1' } } },
      'no-such-category',
    ],
  ])('%j is undecided: %s', (referral, code) => {
    expect(classify(referral)).toMatchObject({ category: 'undecided', reason: { code } });
  });
});
