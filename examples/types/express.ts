import { Referral } from '@referral-kit/validator';
import { app, body as checked } from '../express/server.ts';
import type { Exact } from './exact.ts';

app.post('/types', checked(Referral), ({ body }, response) => {
  const exact: Exact<typeof body, Referral> = true;
  const country: Referral['customerProfile']['address']['country'] = body.customerProfile.address.country;
  if (body.status === 'Active') body.substatus satisfies 'Accepted';
  if (body.substatus === 'Lost') body.status satisfies 'Closed';
  // @ts-expect-error: an address has no such member
  body.customerProfile.address.planet;
  // @ts-expect-error: no referral is won before it is closed
  if (body.status === 'New') body.substatus satisfies 'Won';
  response.send({ exact, country });
});
