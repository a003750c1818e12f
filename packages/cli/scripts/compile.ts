// Writes what the command knows of the contract before it loads a validator: the names that there are, and the
// schemas that most documents are accepted by. Part of the build: src/compiled is not committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from '@referral-kit/codegen';
import { advised, defaultRevision, type Registry, registry } from '@referral-kit/validator/registry';
import { recordsMembers } from '../src/validate/list-members.ts';

type Validators = Registry[string];
type Schema = Record<string, unknown>;

const annotations = ['$schema', 'title', 'description', 'examples'];

/** Whether what is said of values in practice is about values that the enumeration does not have, and so does not accept. */
const isBeside = (practice: unknown, values: unknown): boolean =>
  Array.isArray(values) && (practice as readonly { value: unknown }[]).every(({ value }) => !values.includes(value));

/** A schema without what says nothing about which documents are valid; the members of objects may be called anything. */
const bare = (schema: unknown, isMap = false): unknown => {
  if (Array.isArray(schema)) return schema.map((part) => bare(part));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { enum: values } = schema as Schema;
  const isSilent = (key: string, part: unknown): boolean =>
    annotations.includes(key) || (key === 'practice' && isBeside(part, values));
  const entries = Object.entries(schema).filter(([key, part]) => isMap || !isSilent(key, part));
  return Object.fromEntries(entries.map(([key, part]) => [key, bare(part, !isMap && key === 'properties')]));
};

/** Whether a document of a type may be a list of records, which is opened. */
const mayBeList = ({ properties = {} }: Schema): boolean =>
  recordsMembers.some((name) => Object.hasOwn(properties as object, name));

/** The schemas of a revision whose acceptance leaves nothing to say: no list of records, and nothing that is advised. */
const decisive = (revision: string, { strict }: Validators): [string, string][] =>
  Object.entries(strict).flatMap(([type, validator]): [string, string][] => {
    const schema = bare(validator['~standard'].jsonSchema.input({ target: 'draft-2020-12' })) as Schema;
    return mayBeList(schema) || advised[revision]?.includes(type) !== false ? [] : [[type, JSON.stringify(schema)]];
  });

const isArrayType = ({ strict }: Validators, type: string): boolean =>
  strict[type]?.['~standard'].jsonSchema.input({ target: 'draft-2020-12' }).type === 'array';

const typesOf = (revision: string, { strict, tolerant }: Validators): string[] => {
  const types = Object.keys(strict);
  if (String(types) !== String(Object.keys(tolerant)))
    throw new Error(`${revision}: the profiles differ in their types`);
  return types;
};

const table = (cell: (revision: string, validators: Validators) => unknown): string =>
  JSON.stringify(Object.fromEntries(Object.entries(registry).map(([name, all]) => [name, cell(name, all)])), null, 2);

/** What the published files of types and their bundles stand for, by path. */
const published = (): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(manifest.revisions).flatMap(([revision, entries]) =>
        entries.flatMap(({ path, kind, profile, name: type }) =>
          kind === 'type' || kind === 'bundle' ? [[path, { revision, profile, type }]] : [],
        ),
      ),
    ),
  );

const folder = join(import.meta.dirname, '../src/compiled');
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'contract.ts'),
  `// Generated from the validators; do not edit. To make it anew: npm run build
import type { Contract } from '../contract.ts';
/** The revision of a document of which nothing tells one. */
export const defaultRevision: string = '${defaultRevision}';
/** The names of the types, by revision. */
export const types: Readonly<Record<string, readonly string[]>> = ${table(typesOf)};
/** The types whose documents are arrays, by revision. */
export const arrayTypes: Readonly<Record<string, readonly string[]>> = ${table((_, validators) =>
    Object.keys(validators.strict).filter((type) => isArrayType(validators, type)),
  )};
/** What every \`$id\` starts with. */
export const schemaBase: string = '${manifest.base}';
/** The contracts that published schemas stand for, by the path of the file: what follows the base in its \`$id\`. */
export const contractsByPath: Readonly<Record<string, Contract>> = ${published()};
/** Schemas as JSON, by revision and type: about a document that one of them accepts there is nothing to say. */
export const decisive: Readonly<Record<string, Readonly<Record<string, string>>>> = ${table((revision, validators) =>
    Object.fromEntries(decisive(revision, validators)),
  )};
`,
);
