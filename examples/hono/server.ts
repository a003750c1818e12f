// Hono: its validator for Standard Schema takes a validator as it is.
import { serve } from '@hono/node-server';
import { sValidator } from '@hono/standard-validator';
import { Referral, ReferralValidationError, toProblemDetails, type Validator } from '@referral-kit/validator';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';

/** Refuses other media types: Hono would validate an empty object in their place. */
const jsonOnly = createMiddleware(async ({ req }, next) => {
  if (!/^application\/json *(;|$)/i.test(req.header('content-type') ?? '')) throw new HTTPException(415);
  await next();
});

/** Checks a JSON body. For one that is refused, `assert` throws all that is wrong with it. */
export const json = <T>(validator: Validator<T>) =>
  sValidator('json', validator, ({ success, data }) => {
    if (!success) validator.assert(data);
  });

export const app = new Hono()
  .use(jsonOnly, bodyLimit({ maxSize: 256 * 1024 }))
  .post('/referrals', json(Referral), (context) => {
    const body = context.req.valid('json');
    return context.json({ id: body.id, country: body.customerProfile.address.country }, 201);
  });

app.onError((error, context) => {
  if (error instanceof HTTPException) return error.getResponse();
  if (!(error instanceof ReferralValidationError)) return context.text('Internal Server Error', 500);
  const problem = toProblemDetails(error, { instance: context.req.path });
  return context.json(problem, 422, { 'content-type': 'application/problem+json' });
});

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 3000) }, ({ port }) =>
  console.log(`listening at http://127.0.0.1:${port}`),
);
