import { lower, type SchemaObject } from '@referral-kit/openapi';
import type { Model } from './explain/model.ts';
import { jsonSchema, jsonSchemaOf } from './json-schema.ts';
import type { Validator } from './validator.ts';

/** The description of a type, then those of its members, in order; by the type's title. */
export type Documentation = Readonly<Record<string, () => readonly string[]>>;

/** @param own the description of the member that the schema is of, which says more than that of its type */
const describe = (schema: SchemaObject, documentation: Documentation, own = ''): SchemaObject => {
  const { $schema, title, properties, items, oneOf, ...rest } = schema;
  const texts = typeof title === 'string' ? documentation[title]?.() : undefined;
  const description = own || texts?.[0];
  const inside = (part: unknown, text?: string): SchemaObject => describe(part as SchemaObject, documentation, text);
  return {
    ...($schema !== undefined && { $schema }),
    ...(title !== undefined && { title }),
    ...(description && { description }),
    ...rest,
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(properties as object).map(([name, part], index) => [name, inside(part, texts?.[index + 1])]),
      ),
    }),
    ...(items !== undefined && { items: inside(items) }),
    ...(oneOf !== undefined && { oneOf: (oneOf as unknown[]).map((part) => inside(part)) }),
  };
};

/**
 * @returns the validator, with descriptions in the JSON Schemas of its `~standard`, and with OpenAPI 3.0 among them
 */
export const documented = <T>(validator: Validator<T>, model: Model, documentation: Documentation): Validator<T> => {
  const standard = validator['~standard'];
  const toJsonSchema = ({ target }: { readonly target?: string } = {}): Record<string, unknown> =>
    target === 'openapi-3.0'
      ? { ...lower(describe(jsonSchemaOf(model), documentation)) }
      : { ...describe(jsonSchema(model, target, 'openapi-3.0'), documentation) };
  return {
    ...validator,
    '~standard': { ...standard, jsonSchema: { input: toJsonSchema, output: toJsonSchema } },
  };
};
