// The OpenAPI document of the service: paths of its own, with the components of the contract.
import strict from '@referral-kit/schemas/openapi/2022-04-21.json' with { type: 'json' };
import tolerant from '@referral-kit/schemas/openapi/tolerant/2022-04-21.json' with { type: 'json' };

const { PatchOperation, PatchOperator, ReferralPatch } = strict.components.schemas;

/** Problem details, as RFC 9457 and `toProblemDetails` have them. */
const Problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'pointer', 'detail'],
        properties: {
          code: { type: 'string' },
          pointer: { type: 'string' },
          document: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
};

const content = (name: string, type = 'application/json') => ({
  content: { [type]: { schema: { $ref: `#/components/schemas/${name}` } } },
});
const problem = (description: string) => ({ description, ...content('Problem', 'application/problem+json') });
const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];

/** What is read has the tolerant profile, what is written the strict one. */
export const description = {
  openapi: '3.1.0',
  info: { title: 'Referrals', version: '1.0.0', license: { name: 'MIT', url: 'https://opensource.org/license/mit' } },
  servers: [{ url: '/' }],
  security: [],
  paths: {
    '/referrals/{id}': {
      parameters,
      get: {
        operationId: 'readReferral',
        summary: 'Reads a referral',
        responses: { 200: { description: 'The referral.', ...content('Referral') }, 404: problem('There is none.') },
      },
      patch: {
        operationId: 'patchReferral',
        summary: 'Changes a referral',
        requestBody: { required: true, ...content('ReferralPatch') },
        responses: {
          200: {
            description: 'The changed referral, and where it was wrong before.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: {
                    referral: { $ref: '#/components/schemas/Referral' },
                    preexisting: { type: 'array', items: { type: 'string' } },
                  },
                },
              },
            },
          },
          400: problem('The body is not JSON, or readers disagree about it.'),
          404: problem('There is no such referral.'),
          412: problem('The referral has changed meanwhile.'),
          422: problem('The patch is wrong.'),
        },
      },
    },
    '/events': {
      post: {
        operationId: 'receiveEvent',
        summary: 'Receives an event of the webhook',
        requestBody: { required: true, ...content('ReferralEvent') },
        responses: {
          204: { description: 'It was taken.' },
          400: problem('The body is not JSON, or readers disagree about it.'),
          422: problem('The event is wrong.'),
        },
      },
    },
  },
  components: { schemas: { ...tolerant.components.schemas, PatchOperation, PatchOperator, ReferralPatch, Problem } },
};
