// Generated from schemas/2018-10-01/transitions.json; do not edit. To update it: npm run generate

/** The transition table of the referral in revision 2018-10-01, in the order of its enumerations. */
export const table = {
  name: 'referral',
  revision: '2018-10-01',
  next: {
    New: ['New', 'Active', 'Closed'],
    Active: ['Active', 'Closed'],
    Closed: ['Closed'],
  },
  initial: ['New', 'Active'],
  details: {
    None: ['None'],
    New: ['Pending', 'Received'],
    Active: ['Accepted'],
    Closed: ['Won', 'Lost', 'Declined', 'Expired'],
  },
  practice: [{ status: 'Closed', substatus: 'Error', code: 'referral/closed-as-error' }],
} as const;

/** The reasons that are given for a substatus in practice; a `statusReason` may be any other text. */
export const knownReasons: Readonly<Record<'Lost' | 'Declined' | 'Error', readonly string[]>> = {
  Lost: ['budget', 'no response', 'other vendor', 'requirement not met', 'not a customer', 'time line too short', 'abuse', 'others'],
  Declined: ['budget', 'no response', 'other vendor', 'requirement not met', 'not a customer', 'time line too short', 'abuse', 'others'],
  Error: ['duplicate', 'connector sync', 'customer matching', 'solution', 'test referral', 'data error', 'others'],
};
