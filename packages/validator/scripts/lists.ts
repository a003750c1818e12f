import { camelCase, place, type Schema, slugOf, UnsupportedKeyword } from '@referral-kit/codegen';
import { unpack } from '../src/guard/unpack.ts';

// The long lists (catalogs and codes) of a revision live in one module, so that models and guards share
// them and a bundle holds only those it uses.

/** One long list and the names of its constants in the generated module. */
export interface List {
  readonly $id: string;
  readonly values: readonly string[];
  /** The constant that holds the values in documented order. */
  readonly name: string;
  /** The constant that holds them as a Set. */
  readonly set: string;
  /** The constant of another module that finds them in bytes. */
  readonly words: string;
}

const isList = ($id: string): boolean => /\/(?:catalogs|codes)\//.test($id);

/** @returns the long lists that a schema holds, at any depth. */
const listsIn = (schema: Schema): Schema[] => [
  ...(schema.$id && schema.enum && isList(schema.$id) ? [schema] : []),
  ...Object.values(schema.properties ?? {}).flatMap(listsIn),
  ...(schema.items ? listsIn(schema.items) : []),
  ...(schema.oneOf ?? []).flatMap(listsIn),
];

/** @returns every long list that the given resolved schemas use. */
export const longLists = (schemas: readonly Schema[]): List[] => {
  const found = new Map<string, readonly string[]>();
  for (const { $id = '', enum: values = [], [place]: at = $id } of schemas.flatMap(listsIn)) {
    if (String(found.get($id) ?? values) !== String(values))
      throw new UnsupportedKeyword('enum', at, `the list ${$id} has other values elsewhere`);
    found.set($id, values);
  }
  return [...found].map(([$id, values]) => {
    const name = camelCase(slugOf($id));
    return { $id, values, name, set: `${name}Set`, words: `${name}Words` };
  });
};

const separator = '|';

/** Codes of one length in groups by their first letter, that letter written once: a third of the size. */
const packed = (values: readonly string[]): string => {
  const groups = Map.groupBy(values, ([letter = '']) => letter);
  const texts = [...groups].map(([letter, codes]) => letter + codes.map((code) => code.slice(1)).join(''));
  const text = texts.join(separator);
  const rest = new RegExp('.'.repeat((values[0]?.length ?? 0) - 1), 'g');
  if (unpack(text, rest).join() !== values.join()) throw new Error(`lists: ${values[0]}… cannot be packed`);
  return `unpack(${JSON.stringify(text)}, ${rest})`;
};

const joined = (values: readonly string[]): string =>
  `${JSON.stringify(values.join(separator))}.split(${JSON.stringify(separator)})`;

/** @returns the module of the lists. A list is one string, taken apart at start: half the size of an array literal. */
export const listsModule = (lists: readonly List[]): string => {
  const constants = lists.map(({ name, set, values, $id }) => {
    if (values.some((value) => value.includes(separator)))
      throw new Error(`lists: a value of ${$id} holds a ${separator}`);
    return [
      `export const ${name}: readonly string[] = /*#__PURE__*/ ${$id.includes('/codes/') ? packed(values) : joined(values)};`,
      `export const ${set}: ReadonlySet<unknown> = /*#__PURE__*/ new Set(${name});`,
    ].join('\n');
  });
  return `import { unpack } from '../../guard/unpack.ts';\n${constants.join('\n')}\n`;
};

/** @returns the module that finds the values of the lists in bytes, in the documented order. */
export const wordsModule = (lists: readonly List[]): string => {
  const constants = lists.map(
    ({ name, words }) => `export const ${words}: Words = /*#__PURE__*/ new Words(lists.${name});\n`,
  );
  return `import { Words } from '../../bytes/index.ts';\nimport * as lists from './lists.ts';\n${constants.join('')}`;
};
