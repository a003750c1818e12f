import { posix } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** @returns the text of a file of a package; undefined where there is no such file */
export type ReadText = (path: string) => string | undefined;

interface Named {
  readonly name?: string;
  readonly value?: unknown;
}

interface Statement {
  readonly type: string;
  readonly source?: { readonly value: string } | null;
  readonly exported?: Named | null;
  readonly specifiers?: readonly { readonly exported: Named }[];
  readonly declaration?: { readonly id?: Named; readonly declarations?: readonly { readonly id: Named }[] } | null;
}

const nameOf = ({ name, value }: Named): string => name ?? String(value);

const declared = ({ declaration }: Statement): string[] =>
  (declaration?.declarations?.map(({ id }) => id) ?? (declaration?.id ? [declaration.id] : [])).map(nameOf);

/** The declarations of a module that another one imports. */
const besides = (path: string, source: string): string =>
  posix.join(posix.dirname(path), source.replace(/(?:\.d)?\.[jt]s$/, '.d.ts'));

/**
 * @param path a file with declarations of TypeScript
 * @returns the names that it exports, types too
 * @throws {Error} when it, or what it exports all of, is missing
 */
export const exportedNames = (read: ReadText, path: string, seen: Set<string> = new Set()): Set<string> => {
  const names = new Set<string>();
  if (seen.has(path)) return names;
  seen.add(path);
  const text = read(path);
  if (text === undefined) throw new Error(`${path} is missing: build the packages first (npm run build)`);
  for (const statement of parseAst(text, { lang: 'dts' }).body as unknown as Statement[]) {
    if (statement.type === 'ExportDefaultDeclaration') names.add('default');
    if (statement.type === 'ExportNamedDeclaration') {
      for (const { exported } of statement.specifiers ?? []) names.add(nameOf(exported));
      for (const name of declared(statement)) names.add(name);
    }
    if (statement.type !== 'ExportAllDeclaration') continue;
    const source = statement.source?.value ?? '';
    if (statement.exported) names.add(nameOf(statement.exported));
    else if (!source.startsWith('.')) names.add(`* from ${source}`);
    else for (const name of exportedNames(read, besides(path, source), seen)) if (name !== 'default') names.add(name);
  }
  return names;
};
