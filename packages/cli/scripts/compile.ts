// Writes what the command knows of the contract before it loads a validator, the names that there are, and the models
// that it checks its own files by. Part of the build: src/compiled is not committed.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from '@referral-kit/codegen';
import { recordsMembers } from '@referral-kit/validator/internal/lists';
import { advised, defaultRevision, type Registry, registry } from '@referral-kit/validator/registry';
import { checksModule } from './checks.ts';
import { config } from './generated.ts';
import { catalogsByName, contractsByPath, typesByFolder } from './names.ts';

type Validators = Registry[string];
type Schema = Record<string, unknown>;

/** Whether a document of a type may be a list of records, which is opened. */
const mayBeList = ({ properties = {} }: Schema): boolean =>
  recordsMembers.some((name) => Object.hasOwn(properties as object, name));

const schemaOf = ({ strict }: Validators, type: string): Schema =>
  strict[type]?.['~standard'].jsonSchema.input({ target: 'draft-2020-12' }) ?? {};

/** The types whose valid documents leave nothing to say: no list of records, and nothing that is advised. */
const decisive = (revision: string, validators: Validators): string[] =>
  Object.keys(validators.strict).filter(
    (type) => !mayBeList(schemaOf(validators, type)) && advised[revision]?.includes(type) === false,
  );

const typesOf = (revision: string, { strict, tolerant }: Validators): string[] => {
  const types = Object.keys(strict);
  if (String(types) !== String(Object.keys(tolerant)))
    throw new Error(`${revision}: the profiles differ in their types`);
  return types;
};

const table = (cell: (revision: string, validators: Validators) => unknown): string =>
  JSON.stringify(Object.fromEntries(Object.entries(registry).map(([name, all]) => [name, cell(name, all)])), null, 2);

const json = (value: unknown): string => JSON.stringify(value, null, 2);

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
/** The types, by revision and by the name of the folders that hold their documents. */
export const typesByFolder: Readonly<Record<string, Readonly<Record<string, string>>>> = ${json(typesByFolder(manifest))};
/** What the catalogs are called in code, by revision and by the name that people give them. */
export const catalogsByName: Readonly<Record<string, Readonly<Record<string, string>>>> = ${json(catalogsByName(manifest))};
/** The types whose documents are arrays, by revision. */
export const arrayTypes: Readonly<Record<string, readonly string[]>> = ${table((_, validators) =>
    Object.keys(validators.strict).filter((type) => schemaOf(validators, type).type === 'array'),
  )};
/** What every \`$id\` starts with. */
export const schemaBase: string = '${manifest.base}';
/** The contracts that published schemas stand for, by the path of the file: what follows the base in its \`$id\`. */
export const contractsByPath: Readonly<Record<string, Contract>> = ${json(contractsByPath(manifest))};
/** The types of which a document that the strict profile accepts leaves nothing to say, by revision. */
export const decisive: Readonly<Record<string, readonly string[]>> = ${table(decisive)};
`,
);
writeFileSync(join(folder, 'checks.ts'), checksModule(config));
