import type { Referral } from '@referral-kit/validator';
import type { referralForm } from '../tanstack-form/form.ts';
import type { Exact } from './exact.ts';

export const submit = ({ state }: ReturnType<typeof referralForm>) => {
  const body = state.values;
  const exact: Exact<typeof body, Referral> = true;
  const country: Referral['customerProfile']['address']['country'] = body.customerProfile.address.country;
  if (body.status === 'Active') body.substatus satisfies 'Accepted';
  if (body.substatus === 'Lost') body.status satisfies 'Closed';
  // @ts-expect-error: an address has no such member
  body.customerProfile.address.planet;
  // @ts-expect-error: no referral is won before it is closed
  if (body.status === 'New') body.substatus satisfies 'Won';
  return { exact, country };
};
