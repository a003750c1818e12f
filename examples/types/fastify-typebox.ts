import { Referral as ReferralSchema } from '@referral-kit/schemas/typebox';
import type { Referral } from '@referral-kit/validator';
import { app } from '../fastify-typebox/server.ts';

app.post('/types', { schema: { body: ReferralSchema } }, ({ body }) => {
  // The two types are made of the same schemas on two ways: each is assignable to the other.
  const referral: Referral = body;
  const same: typeof body = referral;
  const country: Referral['customerProfile']['address']['country'] = body.customerProfile.address.country;
  if (body.status === 'Active') body.substatus satisfies 'Accepted';
  if (body.substatus === 'Lost') body.status satisfies 'Closed';
  // @ts-expect-error: an address has no such member
  body.customerProfile.address.planet;
  // @ts-expect-error: no referral is won before it is closed
  if (body.status === 'New') body.substatus satisfies 'Won';
  return { same, country };
});
