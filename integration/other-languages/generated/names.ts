import type { Language } from './quicktype.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly enum?: readonly unknown[];
}

/** How the languages begin the declaration of a type. */
const declares: Readonly<Record<Language, string>> = {
  csharp: 'public (?:partial class|enum)',
  go: 'type',
  java: 'public (?:class|enum)',
  python: 'class',
};

/** The members of objects and the values of enumerations, wherever they stand in a schema. */
const textsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {}, enum: values = [] } = value as Schema;
  const own = [...Object.keys(properties), ...(Array.isArray(values) ? values : [])].filter(
    (text) => typeof text === 'string',
  );
  return [...own, ...Object.values(value).flatMap(textsIn)];
};

/** What lists of tags are made of: the types of their items are called after the member, such as `IndustryElement`. */
const asElements = new Set(['Tag']);

/** The definitions that objects are made of: what is referred to by a member, not what members are put together from. */
const typesIn = ({ definitions }: { readonly definitions: Readonly<Record<string, Schema>> }): string[] =>
  Object.entries(definitions).flatMap(([name, { properties }]) =>
    properties === undefined || asElements.has(name) ? [] : [name],
  );

/**
 * @param code what was generated of a schema in draft-07
 * @returns a sentence for each type, member and value of the schema that the code does not have by its name
 */
export const missingNames = (code: string, schemaText: string, language: Language): string[] => {
  const schema = JSON.parse(schemaText) as { readonly definitions: Readonly<Record<string, Schema>> };
  // The items of a list of tags are called after the member.
  const types = typesIn(schema).filter(
    (name) => !new RegExp(`^ *${declares[language]} ${name}(?:Element|Class)?\\b`, 'im').test(code),
  );
  // Plain types have members by their names in the language, which differ in case and punctuation alone.
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');
  const lower = plain(code);
  const texts = [...new Set(textsIn(schema))].filter(
    (text) => !code.includes(JSON.stringify(text)) && !lower.includes(plain(text)),
  );
  return [...types.map((name) => `no type ${name}`), ...texts.map((text) => `no ${text}`)];
};
