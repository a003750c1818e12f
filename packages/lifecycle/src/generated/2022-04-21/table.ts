// Generated from schemas/2022-04-21/transitions.json; do not edit. To update it: npm run generate

/** The transition table of revision 2022-04-21, in the order of its enumerations. */
export const table = {
  revision: '2022-04-21',
  next: {
    New: ['New', 'Active', 'Closed'],
    Active: ['Active', 'Closed'],
    Closed: ['Closed'],
  },
  details: {
    None: ['None'],
    New: ['Pending', 'Received'],
    Active: ['Accepted'],
    Closed: ['Won', 'Lost', 'Declined', 'Expired'],
  },
} as const;
