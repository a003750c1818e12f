type Members = Readonly<Record<string, unknown>>;

const referredTo = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"#\/definitions\/([^"/]+)"/g)].map(([, name]) => name as string);

/** The definitions that a schema refers to, at whatever remove. */
const used = ({ definitions, ...root }: Members & { readonly definitions: Members }): Members => {
  const names = new Set(referredTo(root));
  for (const name of names) for (const other of referredTo(definitions[name])) names.add(other);
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => names.has(name)));
};

/**
 * Objects that have members and branches beside them are told apart by a value: a generator makes one type of all
 * branches, with the narrowest type of each member, and refuses what another branch allows.
 *
 * @returns a schema in draft-07 without those branches, for generators alone: the schema itself says what is valid
 */
export const simplified = (schemaText: string): string => {
  const schema = JSON.parse(schemaText, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('properties' in value)) return value;
    const { oneOf: _one, anyOf: _any, ...rest } = value as Members;
    return rest;
  }) as Members & { readonly definitions: Members };
  return JSON.stringify({ ...schema, definitions: used(schema) });
};
