/** Where a referral stands, in any revision. */
export interface State {
  readonly status: string;
  readonly substatus: string;
}

/** @returns the state as people write it: `Closed/Won`. */
export const keyOf = ({ status, substatus }: State): string => `${status}/${substatus}`;
