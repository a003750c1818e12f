import { Referral } from '@referral-kit/validator';
import { app } from '../fastify/server.ts';
import type { Exact } from './exact.ts';

app.post('/types', { schema: { body: Referral } }, ({ body }) => {
  const exact: Exact<typeof body, Referral> = true;
  const country: Referral['customerProfile']['address']['country'] = body.customerProfile.address.country;
  if (body.status === 'Active') body.substatus satisfies 'Accepted';
  if (body.substatus === 'Lost') body.status satisfies 'Closed';
  // @ts-expect-error: an address has no such member
  body.customerProfile.address.planet;
  // @ts-expect-error: no referral is won before it is closed
  if (body.status === 'New') body.substatus satisfies 'Won';
  return { exact, country };
});
