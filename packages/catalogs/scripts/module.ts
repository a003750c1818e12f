import { camelCase, type NamedSchema, slugOf } from '@referral-kit/codegen';
import { header, stringLiteral } from '@referral-kit/codegen/write';

/** @returns the name of a catalog as an export has it, such as `customerSize`. */
export const exportName = ({ path }: NamedSchema): string => camelCase(slugOf(path));

/** @returns the text of the module of one catalog. */
export const moduleText = ({ name, path, schema }: NamedSchema): string => {
  const ids = schema.enum;
  if (ids === undefined) throw new Error(`${path}: a catalog without enum`);
  const example = ids.find((id) => id !== id.toLowerCase()) ?? '';
  return `${header(`schemas/${path}`)}import { expectCount, nearest } from '@referral-kit/text';

const list = [
${ids.map((id) => `  ${stringLiteral(id)},\n`).join('')}] as const;

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(list);

/** One id of the catalog. ${schema.description} */
export type ${name} = (typeof list)[number];

/** Every id of the catalog, in documented order; frozen. ${schema.description} */
export const ids: typeof list = /* @__PURE__ */ Object.freeze(list);

/**
 * Whether a value is an id of the catalog, letter for letter: case, spaces and punctuation count.
 * Takes the same time however long the catalog is, and throws on no value.
 *
 * @example
 * has(${stringLiteral(example)}) // true
 * has(${stringLiteral(example.toLowerCase())}) // false
 */
export const has = (id: unknown): id is ${name} => known.has(id);

/**
 * Finds the ids that a text most likely stands for, the nearest first: ids that differ in case, spaces or
 * punctuation or have a few wrong letters, and ids that hold the text as a part.
 *
 * @param text what was written
 * @param most how many ids to return at the most; 3 unless told
 * @returns ids of the catalog; none when no id is near
 * @example
 * suggest(${stringLiteral(example.toLowerCase())}, 1) // [${stringLiteral(example)}]
 */
export const suggest = (text: string, most?: number): ${name}[] =>
  nearest(text, list, expectCount('most', most));
`;
};

const entry = (catalog: NamedSchema): string => {
  const name = exportName(catalog);
  const from = `${name}Module`;
  return `
/** ${catalog.schema.description} */
export const ${name}: Catalog<typeof ${from}.ids> = {
  ids: ${from}.ids,
  has: ${from}.has,
  suggest: ${from}.suggest,
};
export type { ${catalog.name} } from './${slugOf(catalog.path)}.ts';
`;
};

/** @returns the text of the index of one revision's catalogs: an object for each. */
export const indexText = (catalogs: readonly NamedSchema[]): string => {
  const imports = catalogs.map(
    (catalog) => `import * as ${exportName(catalog)}Module from './${slugOf(catalog.path)}.ts';\n`,
  );
  return [
    header('schemas/manifest.json'),
    "import type { Catalog } from '../../catalog.ts';\n",
    ...imports,
    ...catalogs.map(entry),
    "\nexport type { Catalog } from '../../catalog.ts';\n",
  ].join('');
};

/** @returns the text of the module that has the catalogs of every revision, by name, for programs that learn both at run time. */
export const registryText = (revisions: readonly string[], defaultRevision: string): string => {
  const imports = revisions.map((revision, index) => `import * as catalogs${index} from './${revision}/index.ts';\n`);
  const entries = revisions.map((revision, index) => `  '${revision}': catalogs${index},\n`);
  const types = revisions.map((revision, index) => `  readonly '${revision}': typeof catalogs${index} & Catalogs;\n`);
  return `${header('schemas/manifest.json')}import type { Catalog } from '../catalog.ts';
${imports.join('')}
/** The catalogs of a revision, by name. */
export type Catalogs = Readonly<Record<string, Catalog<readonly string[]>>>;

/**
 * Every catalog, by revision and name. A known revision or name is always there; for a name that is known at run time
 * only, look whether there is a catalog.
 */
export type Registry = {
${types.join('')}} & Readonly<Record<string, Catalogs>>;

/** Every catalog, by revision and name, such as \`customerSize\`. */
export const registry: Registry = {
${entries.join('')}};

/** The revision that is meant unless told. */
export const defaultRevision = '${defaultRevision}';
`;
};
