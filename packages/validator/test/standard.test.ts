import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { type Fixture, readFixtures } from '../../../scripts/fixtures/fixture.ts';
import { Referral } from '../src/index.ts';
import { registry } from '../src/registry.ts';

// Assignable to the interfaces of the standard, with the types they infer.
const schema: StandardSchemaV1<Referral> & StandardJSONSchemaV1<Referral> = Referral;
const inferred: StandardSchemaV1.InferOutput<typeof Referral> extends Referral ? true : false = true;

const fixtures = readFixtures();

const validatorOf = ({ revision, type, profile }: Fixture) => {
  const name = type.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  const validator = registry[revision]?.[profile][name];
  if (!validator) throw new Error(`no validator for ${name}`);
  return validator;
};

describe('~standard', () => {
  it('gives the value or the issues', async () => {
    expect(inferred).toBe(true);
    const result = await schema['~standard'].validate({ id: 1 });
    expect(result.issues?.[0]).toMatchObject({ path: ['id'], pointer: '/id', code: 'schema/wrong-type' });
  });

  it('every validator has it', () => {
    for (const profiles of Object.values(registry)) {
      for (const validators of Object.values(profiles)) {
        for (const validator of Object.values(validators)) {
          expect(validator['~standard']).toMatchObject({ version: 1, vendor: 'referral-kit' });
        }
      }
    }
  });

  it('as JSON Schema means the same in both dialects', () => {
    const engines = { 'draft-2020-12': new Ajv2020({ strict: true }), 'draft-07': new Ajv({ strict: true }) };
    for (const [target, ajv] of Object.entries(engines)) {
      ajvFormats.default(ajv as Ajv);
      for (const fixture of fixtures) {
        const { revision, type, profile, value, valid, path } = fixture;
        const validator = validatorOf(fixture);
        const key = `${revision}/${profile}/${type}`;
        if (!ajv.getSchema(key)) ajv.addSchema(validator['~standard'].jsonSchema.input({ target }), key);
        expect([path, target, ajv.validate(key, value)]).toEqual([path, target, valid]);
      }
    }
  });

  it('refuses a dialect it does not write', () => {
    expect(() => Referral['~standard'].jsonSchema.input({ target: 'openapi-3.0' })).toThrow(RangeError);
    expect(() => Referral['~standard'].jsonSchema.input({ target: 'toString' })).toThrow(RangeError);
  });
});
