// Fastify 5: a route's schema is a validator. The body is typed by it and checked by its precompiled code.
import { Referral, ReferralValidationError, toProblemDetails, type Validator } from '@referral-kit/validator';
import Fastify, { type FastifyTypeProvider } from 'fastify';

/** Gives a part of the request the type that its validator checks. */
interface ReferralKitTypeProvider extends FastifyTypeProvider {
  validator: this['schema'] extends Validator<infer T> ? T : unknown;
}

export const app = Fastify({ bodyLimit: 256 * 1024 }).withTypeProvider<ReferralKitTypeProvider>();

app.setValidatorCompiler<Validator<unknown>>(({ schema }) => (data) => {
  const result = schema.validate(data);
  if (result.ok) return { value: result.value };
  return { error: new ReferralValidationError(schema.typeName, result.issues, result.omitted) };
});

app.setErrorHandler((error, request, reply) => {
  if (!(error instanceof ReferralValidationError)) return reply.send(error);
  return reply
    .code(422)
    .type('application/problem+json')
    .send(toProblemDetails(error, { instance: request.url }));
});

app.post('/referrals', { schema: { body: Referral } }, ({ body }, reply) =>
  reply.code(201).send({ id: body.id, country: body.customerProfile.address.country }),
);

const url = await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT ?? 3000) });
console.log(`listening at ${url}`);
