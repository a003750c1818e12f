import { validate } from '@hyperjump/json-schema/draft-2020-12';
import { describe, expect, it } from 'vitest';
import { allSchemaEntries, jsonOf } from './emitted.ts';
import { newAjv } from './engines.ts';

const metaschema = 'https://json-schema.org/draft/2020-12/schema';
const files = allSchemaEntries.map(({ path }) => jsonOf(path));

const ajv = newAjv();
for (const file of files) ajv.addSchema(file);

describe.each(allSchemaEntries)('$path', ({ path, $id }) => {
  const schema = jsonOf(path);

  it('satisfies the metaschema', async () => {
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
    expect(await validate(metaschema, schema as never)).toMatchObject({ valid: true });
  });

  it('compiles under strict ajv without a keyword of ours', () => {
    expect(ajv.getSchema($id)).toBeTypeOf('function');
  });
});

it.each(allSchemaEntries.filter(({ kind }) => kind === 'bundle'))('$path compiles alone', ({ path }) => {
  expect(newAjv().compile(jsonOf(path))).toBeTypeOf('function');
});

it('refuses a schema with a keyword of ours', () => {
  expect(() => newAjv().compile({ type: 'string', 'x-rule': 1 })).toThrow('x-rule');
});
