import { validate } from '@hyperjump/json-schema/draft-2020-12';
import { describe, expect, it } from 'vitest';
import { jsonOf, schemaEntries } from './emitted.ts';
import { newAjv } from './engines.ts';

const metaschema = 'https://json-schema.org/draft/2020-12/schema';
const files = schemaEntries.map(({ path }) => jsonOf(path));

describe.each(schemaEntries)('$path', ({ path, $id }) => {
  const schema = jsonOf(path);

  it('satisfies the metaschema', async () => {
    const ajv = newAjv();
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
    expect(await validate(metaschema, schema as never)).toMatchObject({ valid: true });
  });

  it('compiles under strict ajv without a keyword of ours', () => {
    const ajv = newAjv();
    for (const file of files) ajv.addSchema(file);
    expect(ajv.getSchema($id)).toBeTypeOf('function');
  });
});

it.each(schemaEntries.filter(({ kind }) => kind === 'bundle'))('$path compiles alone', ({ path }) => {
  expect(newAjv().compile(jsonOf(path))).toBeTypeOf('function');
});

it('refuses a schema with a keyword of ours', () => {
  expect(() => newAjv().compile({ type: 'string', 'x-rule': 1 })).toThrow('x-rule');
});
