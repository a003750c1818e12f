import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { allSchemaEntries, entryOf, jsonOf, revision, type SchemaEntry } from './emitted.ts';

type Profile = SchemaEntry['profile'];

/** `format` is an annotation in 2020-12; nothing else is added to what ajv knows. */
export const newAjv = (): Ajv2020 => new Ajv2020({ strict: true, formats: { 'date-time': true } });

const files = allSchemaEntries.map(({ path }) => jsonOf(path));
const ajv = newAjv();
for (const schema of files) {
  ajv.addSchema(schema);
  registerSchema(schema as never);
}

/** @returns whether a value satisfies a schema, by two engines that must agree. */
export const accepts = async (
  name: string,
  value: unknown,
  profile: Profile = 'strict',
  of: string = revision,
): Promise<boolean> => {
  const id = entryOf(name, profile, of).$id;
  const byAjv = ajv.validate(id, value);
  const { valid } = await validate(id, value as never);
  if (byAjv !== valid) throw new Error(`ajv says ${byAjv}, hyperjump ${valid}: ${JSON.stringify(value)}`);
  return valid;
};

/** @returns ajv's verdict alone. */
export const ajvAccepts = (id: string, value: unknown): boolean => ajv.validate(id, value) as boolean;
