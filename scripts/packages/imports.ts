import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parseAst } from 'rolldown/parseAst';

/** One import of a module, of whatever kind. */
export interface Import {
  /** Path in the package of the importing file. */
  readonly from: string;
  readonly specifier: string;
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What stands for a source that is no text. */
export const computed = '(computed at run time)';

/** @returns the text that a module's source is, or {@link computed}. */
const sourceOf = (source: unknown): string[] => {
  if (!isNode(source)) return [];
  return [typeof source.value === 'string' ? source.value : computed];
};

const collect = (node: Node): string[] => [
  ...(importing.has(String(node.type)) ? sourceOf(node.source) : []),
  ...Object.values(node).filter(isNode).flatMap(collect),
];

/** @returns what a module or a declaration file imports, re-exports, or mentions as a type. */
export const specifiersOf = (text: string, path: string): string[] => {
  const lang = path.endsWith('.d.ts') ? 'dts' : 'js';
  return [...new Set(collect(parseAst(text, { lang, sourceType: 'module' }) as unknown as Node))];
};

const isRelative = (specifier: string): boolean => /^\.{1,2}\//.test(specifier);

/** Where a relative import leads; declarations import declarations. */
const targetOf = ({ from, specifier }: Import): string => {
  const target = join(dirname(from), specifier);
  return from.endsWith('.d.ts') ? target.replace(/(?:\.d)?\.[jt]s$/, '.d.ts') : target;
};

/**
 * Follows the imports of modules through their package.
 *
 * @param folder the installed package
 * @param starts paths in it
 * @returns every import that leads out of the package
 */
export const importsOut = (folder: string, starts: readonly string[]): Import[] => {
  const reached = new Set(starts);
  const out: Import[] = [];
  for (const from of reached) {
    if (from.endsWith('.json')) continue;
    for (const specifier of specifiersOf(readFileSync(join(folder, from), 'utf8'), from)) {
      if (!isRelative(specifier)) out.push({ from, specifier });
      else reached.add(targetOf({ from, specifier }));
    }
  }
  return out;
};
