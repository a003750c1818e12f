// Descriptions of APIs: OpenAPI and AsyncAPI documents, and the schemas that a validator gives.

import root from '@referral-kit/schemas/2022-04-21/referral.schema.json' with { type: 'json' };
import asyncApi from '@referral-kit/schemas/asyncapi/2022-04-21.json' with { type: 'json' };
import lowered from '@referral-kit/schemas/openapi/3.0/2022-04-21.json' with { type: 'json' };
import described from '@referral-kit/schemas/openapi/2022-04-21.json' with { type: 'json' };
import { Referral } from '@referral-kit/validator/2022-04-21';
import { expect } from './expect.ts';

expect(described.openapi.startsWith('3.1') && lowered.openapi.startsWith('3.0'), 'two versions of OpenAPI');
expect(asyncApi.asyncapi.startsWith('3'), 'AsyncAPI');
for (const { components } of [described, lowered]) {
  const text = JSON.stringify(components);
  const references = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference ?? '');
  expect(references.length > 0, 'components refer to each other');
  for (const reference of references) {
    const name = reference.replace('#/components/schemas/', '');
    expect(Object.hasOwn(components.schemas, name), `${reference} leads to a component`);
  }
  expect(components.schemas.Address.description.length > 0, 'descriptions');
  expect(text.includes('"example'), 'examples');
}
expect(
  root.examples.every((example: unknown) => Referral.is(example)),
  'the example of a document is valid',
);

for (const target of ['draft-2020-12', 'draft-07', 'openapi-3.0']) {
  const schema = Referral['~standard'].jsonSchema.input({ target });
  expect(JSON.stringify(schema).includes('"description"'), `${target}: descriptions`);
}
