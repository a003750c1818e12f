/** Where a referral stands, in any revision. */
export interface State {
  readonly status: string;
  readonly substatus: string;
}

/** Where anything stands that has a status: a referral, or a registration, which has no substatus. */
export interface AnyState {
  readonly status: string;
  readonly substatus?: string;
}

/** @returns the state as people write it: `Closed/Won`, or `Approved` where a status alone is a state. */
export const keyOf = ({ status, substatus }: AnyState): string =>
  substatus === undefined ? status : `${status}/${substatus}`;
