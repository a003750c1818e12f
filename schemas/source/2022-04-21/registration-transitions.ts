import type { Practice } from '../parts/practice.ts';

/** What the status of a registration may be followed by. */
export interface RegistrationRow {
  /** What the documentation calls the status. */
  readonly label: string;
  /** The value that stands for it on the wire; null where none is known. */
  readonly wire: string | null;
  readonly status: readonly string[];
}

const transitions = {
  None: { label: 'Registration pending', wire: 'None', status: ['Approved', 'ReviewPending'] },
  Approved: { label: 'Approved', wire: 'Approved', status: ['ReviewPending', 'Closed'] },
  ReviewPending: { label: 'Review pending', wire: 'ReviewPending', status: ['Passed', 'Failed', 'ActionRequired'] },
  ActionRequired: { label: 'Action required', wire: 'ActionRequired', status: ['ReviewPending'] },
  Passed: { label: 'Review passed', wire: 'Passed', status: ['Closed'] },
  Failed: { label: 'Review failed', wire: 'Failed', status: ['Closed'] },
  MarketplaceValidationPending: {
    label: 'Marketplace validation pending',
    wire: null,
    status: ['ActionRequired', 'Closed'],
  },
  MarketplaceValidationPassed: { label: 'Marketplace validation passed', wire: null, status: ['Closed'] },
  MarketplaceValidationFailed: { label: 'Marketplace validation failed', wire: null, status: ['Closed'] },
  Closed: { label: 'Closed', wire: 'Closed', status: [] },
} as const satisfies Record<string, RegistrationRow>;

/**
 * The documented transition table of the registration of a deal, by status: the value on the wire, or, where none is
 * known, the documentation's own label in one word. `None` is a deal that can be registered and is not yet: its
 * referral has no registration.
 */
export const registrationTransitions = {
  transitions,
  practice: { initial: ['None'] },
} as const satisfies { readonly transitions: object; readonly practice: Practice };
