import { registerSchema, setShouldValidateSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { revisions } from '../src/generated/revisions.ts';
import { defaultRevision, type Profile, type Revision, type TypeName } from '../src/index.ts';

// Two independent implementations of JSON Schema, over the emitted files. Neither is given any keyword
// or format of ours.

type Schema = { readonly $id: string };
/** Whether a value satisfies a schema. */
export type Oracle = (value: unknown) => boolean;

const isSchema = (value: unknown): value is Schema => typeof (value as Schema | null)?.$id === 'string';
const schemas = Object.values(revisions)
  .flatMap((profiles) => Object.values(profiles))
  .flatMap((module) => Object.values(module).filter(isSchema));

const ajv = new Ajv2020({ strict: true, schemas, formats: { 'date-time': true } });

// The schemas are checked against their metaschema where they are made.
setShouldValidateSchema(false);
for (const schema of schemas) registerSchema(schema as never);

const idOf = (profile: Profile, typeName: TypeName, revision: Revision): string =>
  (revisions[revision][profile][typeName] as Schema).$id;

/** @returns ajv's verdict on values of a type. */
export const ajvOracle = (profile: Profile, typeName: TypeName, revision: Revision = defaultRevision): Oracle => {
  const check = ajv.getSchema(idOf(profile, typeName, revision));
  if (!check) throw new Error(`ajv has no schema for ${typeName}`);
  return (value) => check(value) === true;
};

/** @returns the verdict of `@hyperjump/json-schema` on values of a type. */
export const hyperjumpOracle = async (
  profile: Profile,
  typeName: TypeName,
  revision: Revision = defaultRevision,
): Promise<Oracle> => {
  const check = await validate(idOf(profile, typeName, revision));
  return (value) => check(value as never).valid;
};
