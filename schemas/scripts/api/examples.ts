import type { Json } from '../emit.ts';

/** The schema that another one refers to, if it is known. */
export type Lookup = ($ref: string, from: Json) => Json | undefined;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const schemas = (value: unknown): readonly Json[] => (value ?? []) as readonly Json[];

/**
 * Takes examples of types out of the examples of documents: whatever stands where a document refers to a type.
 *
 * @param documents schemas with `examples`
 * @returns the first example of each type, by `$id`; only objects and lists, since enumerations list their values
 */
export const examplesIn = (documents: readonly Json[], lookup: Lookup): Map<string, unknown> => {
  const found = new Map<string, unknown>();
  const visit = (schema: Json, value: unknown, file: Json): void => {
    if (typeof schema.$ref === 'string') {
      const target = lookup(schema.$ref, file);
      if (target) visitFile(target, value);
      return;
    }
    for (const part of [...schemas(schema.allOf), ...schemas(schema.anyOf)]) visit(part, value, file);
    if (isObject(value))
      for (const [name, part] of Object.entries((schema.properties ?? {}) as Record<string, Json>))
        if (Object.hasOwn(value, name)) visit(part, value[name], file);
    if (Array.isArray(value) && isObject(schema.items)) for (const item of value) visit(schema.items, item, file);
  };
  const visitFile = (file: Json, value: unknown): void => {
    const $id = file.$id as string;
    if (typeof value === 'object' && value !== null && !found.has($id)) found.set($id, value);
    visit(file, value, file);
  };
  for (const document of documents) for (const example of schemas(document.examples)) visitFile(document, example);
  return found;
};
