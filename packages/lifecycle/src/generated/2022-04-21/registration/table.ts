// Generated from schemas/2022-04-21/registration-transitions.json; do not edit. To update it: npm run generate

/** The transition table of the registration in revision 2022-04-21, in the order of its enumerations. */
export const table = {
  name: 'registration',
  revision: '2022-04-21',
  next: {
    None: ['Approved', 'ReviewPending'],
    Approved: ['ReviewPending', 'Closed'],
    ReviewPending: ['ActionRequired', 'Passed', 'Failed'],
    ActionRequired: ['ReviewPending'],
    Passed: ['Closed'],
    Failed: ['Closed'],
    MarketplaceValidationPending: ['ActionRequired', 'Closed'],
    MarketplaceValidationPassed: ['Closed'],
    MarketplaceValidationFailed: ['Closed'],
    Closed: [],
  },
  initial: ['None'],
  labels: {
    None: 'Registration pending',
    ReviewPending: 'Review pending',
    ActionRequired: 'Action required',
    Passed: 'Review passed',
    Failed: 'Review failed',
    MarketplaceValidationPending: 'Marketplace validation pending',
    MarketplaceValidationPassed: 'Marketplace validation passed',
    MarketplaceValidationFailed: 'Marketplace validation failed',
  },
  unwired: ['MarketplaceValidationPending', 'MarketplaceValidationPassed', 'MarketplaceValidationFailed'],
} as const;
