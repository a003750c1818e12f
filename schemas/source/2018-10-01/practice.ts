import type { Practice } from '../parts/practice.ts';

/** Why a deal is lost, and why one is declined. */
const reasons = [
  'budget',
  'no response',
  'other vendor',
  'requirement not met',
  'not a customer',
  'time line too short',
  'abuse',
  'others',
] as const;

/**
 * Received referrals are new, a partner's own start accepted. A deal can be closed as error at any point: the
 * documentation of 2023 names Error in addition to Won and Lost, and the bulk file wants a reason for it, though no
 * enumeration of the API lists it.
 */
export const practice = {
  initial: ['New', 'Active'],
  states: [{ status: 'Closed', substatus: 'Error', code: 'referral/closed-as-error' }],
  reasons: {
    Lost: reasons,
    Declined: reasons,
    Error: ['duplicate', 'connector sync', 'customer matching', 'solution', 'test referral', 'data error', 'others'],
  },
} as const satisfies Practice;
