// Fastify 5 with its TypeBox type provider: routes take the contract's TypeBox schemas, next to schemas of
// your own. TypeBox decides; for a body that it refuses, the validator says what is wrong, and where.
//
// Without setValidatorCompiler, Fastify's ajv drops unknown members and converts types before it checks.
import { Type, type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import { Referral as ReferralSchema } from '@referral-kit/schemas/typebox';
import { Referral, toProblemDetails } from '@referral-kit/validator';
import Fastify, { type FastifyError } from 'fastify';

const Receipt = Type.Object({ id: Type.String(), country: Type.String() });

export const app = Fastify({ bodyLimit: 256 * 1024 })
  .withTypeProvider<TypeBoxTypeProvider>()
  .setValidatorCompiler(TypeBoxValidatorCompiler);

app.setErrorHandler((error: FastifyError, request, reply) => {
  if (error.validationContext !== 'body') return reply.send(error);
  const result = Referral.validate(request.body);
  if (result.ok) return reply.send(error);
  return reply
    .code(422)
    .type('application/problem+json')
    .send(toProblemDetails({ ...result, typeName: Referral.typeName }, { instance: request.url }));
});

app.post('/referrals', { schema: { body: ReferralSchema, response: { 201: Receipt } } }, async ({ body }, reply) => {
  reply.code(201);
  return { id: body.id, country: body.customerProfile.address.country };
});

const url = await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT ?? 3000) });
console.log(`listening at ${url}`);
