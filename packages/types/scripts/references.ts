import type { Schema } from '@referral-kit/codegen';

/** A schema for json-schema-to-typescript, which copies a name under `tsType` as it is. */
interface TypedSchema extends Schema {
  readonly tsType?: string;
}

/** What a type cannot say of its values is in the doc comment. */
const described = (schema: Schema): Schema => {
  const facts = (['format', 'minLength'] as const)
    .filter((keyword) => schema[keyword] !== undefined)
    .map((keyword) => `@${keyword} ${schema[keyword]}`);
  return facts.length === 0 ? schema : { ...schema, description: [schema.description, ...facts].join('\n') };
};

/** Whether a schema lets anything through. */
const isAnything = (schema: Schema): boolean => Object.keys(schema).every((keyword) => keyword === 'description');

/** Whether a schema is of objects of which no member is known. */
const isOpen = ({ type, properties, additionalProperties }: Schema): boolean =>
  [type].flat().includes('object') && properties === undefined && additionalProperties === undefined;

const openType = ({ type }: Schema): string =>
  ['Record<string, unknown>', ...([type].flat().includes('null') ? ['null'] : [])].join(' | ');

/**
 * Replaces every reference by the name of the type that it leads to.
 *
 * @param lookup finds a schema by its absolute `$id`
 * @param used takes the names
 * @returns a schema without references
 */
export const withNames = (schema: Schema, base: string, lookup: ($id: string) => Schema, used: Set<string>): Schema => {
  const target = ($ref: string): Schema => lookup(new URL($ref, base).href);
  const convert = (part: Schema): TypedSchema => {
    if (part.$ref !== undefined) {
      const tsType = target(part.$ref).title as string;
      used.add(tsType);
      return { tsType };
    }
    const [only, ...more] = part.allOf ?? [];
    if (only && more.length === 0) return { ...convert(only), description: part.description };
    if (isAnything(part)) return { ...part, tsType: 'unknown' };
    if (isOpen(part)) return { tsType: openType(part), description: part.description };
    const { properties, items, allOf, anyOf, oneOf } = part;
    return described({
      ...part,
      ...(properties && {
        properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, member(schema)])),
      }),
      ...(items && { items: convert(items) }),
      ...(allOf && { allOf: allOf.map(convert) }),
      ...(anyOf && { anyOf: anyOf.map(convert) }),
      ...(oneOf && { oneOf: oneOf.map(convert) }),
    });
  };
  /** A member that only refers is described as what it refers to. */
  const member = (schema: Schema): Schema =>
    schema.$ref === undefined ? convert(schema) : { ...convert(schema), description: target(schema.$ref).description };
  return convert(schema);
};
