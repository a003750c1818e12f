import type { Referral } from '@referral-kit/validator';
import type { inferRouterInputs } from '@trpc/server';
import type { AppRouter } from '../trpc/server.ts';
import type { Exact } from './exact.ts';

/** Given what a client sends, and so what the procedure takes. */
export const submit = (body: inferRouterInputs<AppRouter>['submit']) => {
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
