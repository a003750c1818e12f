import { schemaBase } from '../source/parts/contract.ts';
import type { Json } from './emit.ts';

const dialect = 'http://json-schema.org/draft-07/schema#';

/** The folder of the files in draft-07, in which each stands where its original does. */
export const draft07Folder = 'draft-07';

/** @param $id of a schema in 2020-12 */
const idOf = ($id: string): string => `${schemaBase}${draft07Folder}/${$id.slice(schemaBase.length)}`;

/** Keywords of 2020-12 that draft-07 has in another form; the schemas use none of the others that it lacks. */
const unknown = [
  '$anchor',
  '$dynamicRef',
  'dependentRequired',
  'dependentSchemas',
  'prefixItems',
  'unevaluatedItems',
  'unevaluatedProperties',
  'minContains',
  'maxContains',
];

const translate = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(translate);
  if (typeof value !== 'object' || value === null) return value;
  const { $defs, $ref, properties, examples, ...rest } = value as Json;
  const strange = unknown.find((keyword) => keyword in rest);
  if (strange !== undefined) throw new Error(`draft-07 has no ${strange}`);
  if ($ref !== undefined && Object.keys(value).length > 1) throw new Error('draft-07 ignores what stands beside $ref');
  const named = (schemas: unknown): Json =>
    Object.fromEntries(Object.entries(schemas as Json).map(([name, schema]) => [name, translate(schema)]));
  return {
    ...Object.fromEntries(Object.entries(rest).map(([keyword, part]) => [keyword, translate(part)])),
    ...(examples !== undefined && { examples }),
    ...($ref !== undefined && { $ref: ($ref as string).replace('#/$defs/', '#/definitions/') }),
    ...(properties !== undefined && { properties: named(properties) }),
    ...($defs !== undefined && { definitions: named($defs) }),
  };
};

/**
 * @param schema an emitted schema in 2020-12
 * @returns the same in draft-07
 * @throws {Error} for a keyword that draft-07 does not have
 */
export const draft07 = (schema: Json): Json => ({
  ...(translate(schema) as Json),
  $schema: dialect,
  $id: idOf(schema.$id as string),
});
