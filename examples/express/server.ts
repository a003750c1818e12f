// Express 5: a dozen lines of middleware. `body(Referral)` lets valid bodies pass and types them; `problems`
// answers the others with 422 and problem details (RFC 9457).
import type { AddressInfo } from 'node:net';
import { Referral, ReferralValidationError, toProblemDetails, type Validator } from '@referral-kit/validator';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';

export const body =
  <T>(validator: Validator<T>): RequestHandler<Record<string, string>, unknown, T> =>
  (request, response, next) => {
    // Of another media type, Express has read nothing.
    if (!request.is('json')) return void response.sendStatus(415);
    validator.assert(request.body);
    next();
  };

const problems: ErrorRequestHandler = (error, request, response, next) => {
  if (!(error instanceof ReferralValidationError)) return next(error);
  const problem = toProblemDetails(error, { instance: request.originalUrl });
  response.status(422).type('application/problem+json').send(problem);
};

export const app = express();

// Not strict: a body that is no object is JSON all the same, for the validator to refuse.
app.use(express.json({ limit: '256kb', strict: false }));

app.post('/referrals', body(Referral), (request, response) => {
  response.status(201).send({ id: request.body.id, country: request.body.customerProfile.address.country });
});

app.use(problems);

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () =>
  console.log(`listening at http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
