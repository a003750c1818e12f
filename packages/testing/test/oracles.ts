import { registerSchema, setShouldValidateSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import * as strict from '@referral-kit/schemas';
import * as tolerant from '@referral-kit/schemas/tolerant';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Profile, TypeName } from '../src/index.ts';

// Two independent implementations of JSON Schema, over the emitted files. Neither is given any keyword
// or format of ours.

type Schema = { readonly $id: string };
/** Whether a value satisfies a schema. */
export type Oracle = (value: unknown) => boolean;

const isSchema = (value: unknown): value is Schema => typeof (value as Schema | null)?.$id === 'string';
const modules: Readonly<Record<Profile, Readonly<Record<string, unknown>>>> = { strict, tolerant };
const schemas = Object.values(modules).flatMap((module) => Object.values(module).filter(isSchema));

const ajv = new Ajv2020({ strict: true, schemas, formats: { 'date-time': true } });

// The schemas are checked against their metaschema where they are made.
setShouldValidateSchema(false);
for (const schema of schemas) registerSchema(schema as never);

const idOf = (profile: Profile, typeName: TypeName): string => (modules[profile][typeName] as Schema).$id;

/** @returns ajv's verdict on values of a type. */
export const ajvOracle = (profile: Profile, typeName: TypeName): Oracle => {
  const check = ajv.getSchema(idOf(profile, typeName));
  if (!check) throw new Error(`ajv has no schema for ${typeName}`);
  return (value) => check(value) === true;
};

/** @returns the verdict of `@hyperjump/json-schema` on values of a type. */
export const hyperjumpOracle = async (profile: Profile, typeName: TypeName): Promise<Oracle> => {
  const check = await validate(idOf(profile, typeName));
  return (value) => check(value as never).valid;
};
