import {
  type Static,
  type TArray,
  type TEnum,
  type TObject,
  type TProperties,
  type TSchema,
  type TUnsafe,
  Type,
} from 'typebox';
import { copySchema } from './copy.ts';

/** What every `$id` starts with; the file's path below `schemas/` follows. The manifest has it as `base`. */
export const schemaBase = 'https://schemas.referral-kit.dev/';

/** File name of a documented name: `CustomerProfile` → `customer-profile`, `Customer Size` → `customer-size`. */
export const fileName = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(' ', '-')
    .toLowerCase();

/** One branch of a union whose members depend on each other. */
type Branches = readonly [TObject, TObject, ...TObject[]];

/** The constructors of one revision's schemas; they differ only in the `$id` they give. */
export interface Contract {
  /** A closed object type. `members` are in the documented order. */
  objectType: <M extends TProperties>(name: string, description: string, members: M) => TObject<M>;
  /** A closed object type that must also match exactly one of the branches. */
  unionType: <M extends TProperties, B extends Branches>(
    name: string,
    description: string,
    members: M,
    branches: B,
  ) => TUnsafe<Static<TObject<M>> & Static<B[number]>>;
  /** An enumeration; a value's documented position is its index. */
  enumType: <const V extends string>(name: string, description: string, values: Record<V, string>) => TEnum<V[]>;
  /** A tag catalog; `title` names one of its ids. */
  catalog: <const I extends readonly string[]>(
    name: string,
    title: string,
    description: string,
    ids: I,
  ) => TEnum<[...I]>;
  /** A list of codes kept by a standards body. */
  codeList: <const C extends readonly string[]>(name: string, description: string, codes: C) => TEnum<[...C]>;
  /** An array that is a document by itself. */
  listType: <T extends TSchema>(name: string, description: string, items: T) => TArray<T>;
  /** What is advised of a type but not demanded: whatever matches no branch deserves a warning, and stays valid. */
  advice: <B extends Branches>(type: string, description: string, branches: B) => TUnsafe<Static<B[number]>>;
  /** The type, enumeration, catalog or list of an earlier revision, with all that is in it, unchanged in this one. */
  adopt: <T extends TSchema>(schema: T) => T;
}

const enumeration = <V extends string>(
  id: string,
  title: string,
  description: string,
  values: readonly V[],
): TEnum<V[]> => Type.Enum([...values], { $id: id, title, description, type: 'string' });

const valueList = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([value, meaning]) => `- \`${value}\`: ${meaning}`)
    .join('\n');

/** @returns the constructors for `revision`, a date such as `2018-10-01`. */
export const contract = (revision: string): Contract => {
  const id = (path: string): string => `${schemaBase}${revision}/${path}.schema.json`;
  const options = (name: string, description: string) => ({
    $id: id(fileName(name)),
    title: name,
    description,
    additionalProperties: false,
  });
  return {
    objectType: (name, description, members) => Type.Object(members, options(name, description)),
    unionType: (name, description, members, branches) =>
      Type.Unsafe(Type.Object(members, { ...options(name, description), oneOf: branches as unknown as TSchema[] })),
    enumType: (name, description, values) =>
      enumeration(
        id(fileName(name)),
        name,
        `${description}\n\n${valueList(values)}`,
        Object.keys(values) as (keyof typeof values)[],
      ),
    catalog: (name, title, description, ids) =>
      enumeration(id(`catalogs/${fileName(name)}`), title, description, ids) as never,
    codeList: (name, description, codes) =>
      enumeration(id(`codes/${fileName(name)}`), name, description, codes) as never,
    listType: (name, description, items) =>
      Type.Array(items, { $id: id(fileName(name)), title: name, description }) as never,
    advice: (type, description, branches) =>
      Type.Unsafe({
        $id: id(`advice/${fileName(type)}`),
        title: `${type}Advice`,
        description,
        type: 'object',
        anyOf: branches as unknown as TSchema[],
      }),
    adopt: (schema) => copySchema(schema, ($id) => $id.replace(/\/\d{4}-\d\d-\d\d\//, `/${revision}/`)),
  };
};
