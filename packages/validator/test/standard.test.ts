import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { type Fixture, readFixtures } from '../../../scripts/fixtures/fixture.ts';
import * as documented2018Strict from '../src/compiled/2018-10-01/documented-strict.ts';
import * as documented2018Tolerant from '../src/compiled/2018-10-01/documented-tolerant.ts';
import { Referral as Documented } from '../src/compiled/2018-10-01/entries/documented-index.ts';
import * as documented2022Strict from '../src/compiled/2022-04-21/documented-strict.ts';
import * as documented2022Tolerant from '../src/compiled/2022-04-21/documented-tolerant.ts';
import { Referral } from '../src/index.ts';
import { registry } from '../src/registry.ts';
import type { Validator } from '../src/validator.ts';

// Assignable to the interfaces of the standard, with the types they infer.
const schema: StandardSchemaV1<Referral> & StandardJSONSchemaV1<Referral> = Referral;
const inferred: StandardSchemaV1.InferOutput<typeof Referral> extends Referral ? true : false = true;

const fixtures = readFixtures();

const documented = new Map<string, Readonly<Record<string, Validator<unknown>>>>([
  ['2018-10-01 strict', documented2018Strict],
  ['2018-10-01 tolerant', documented2018Tolerant],
  ['2022-04-21 strict', documented2022Strict],
  ['2022-04-21 tolerant', documented2022Tolerant],
]);

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
    for (const validator of [Referral, Documented]) {
      for (const target of ['draft-04', 'toString'])
        expect(() => validator['~standard'].jsonSchema.input({ target })).toThrow(RangeError);
      expect(() => validator['~standard'].jsonSchema.input(undefined as never)).toThrow(RangeError);
    }
  });
});

/** What has the keyword that a schema of the other has, at the same place. */
const withoutDescriptions = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutDescriptions);
  if (typeof value !== 'object' || value === null) return value;
  const { description, ...rest } = value as Readonly<Record<string, unknown>>;
  const kept = typeof description === 'string' ? rest : value;
  return Object.fromEntries(Object.entries(kept).map(([key, part]) => [key, withoutDescriptions(part)]));
};

describe('~standard outside browsers', () => {
  const { jsonSchema } = Documented['~standard'];

  it.each(['draft-2020-12', 'draft-07'])('as %s differs from that in browsers by its descriptions alone', (target) => {
    const schema = jsonSchema.input({ target });
    expect(schema.description).toBeTypeOf('string');
    for (const member of Object.values(schema.properties as object)) expect(member.description).toBeTypeOf('string');
    expect(schema).not.toEqual(Referral['~standard'].jsonSchema.input({ target }));
    expect(withoutDescriptions(schema)).toEqual(Referral['~standard'].jsonSchema.input({ target }));
    expect(jsonSchema.output({ target })).toEqual(schema);
  });

  it.each([...documented])('as OpenAPI 3.0 reaches the verdict of every fixture: %s', (contract, validators) => {
    const ajv = new Ajv({ strict: false, formats: { 'date-time': true } });
    const own = fixtures.filter(({ revision, profile }) => contract === `${revision} ${profile}`);
    expect(own.length).toBeGreaterThan(0);
    for (const fixture of own) {
      const name = validatorOf(fixture).typeName;
      if (!ajv.getSchema(name)) {
        const schema = validators[name]?.['~standard'].jsonSchema.input({ target: 'openapi-3.0' });
        expect(schema).not.toHaveProperty('$schema');
        expect(schema?.description).toBeTypeOf('string');
        ajv.addSchema(schema as object, name);
      }
      expect([fixture.path, ajv.validate(name, fixture.value)]).toEqual([fixture.path, fixture.valid]);
    }
  });
});
