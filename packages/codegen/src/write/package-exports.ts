import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param folder a package's folder
 * @param modules every subpath with its built module below `dist/`, without its ending
 * @param files subpaths of files that are published as they are, or patterns of such
 * @param elsewhere modules with the same declarations that are taken outside browsers, by subpath
 * @returns the text of the package's `package.json` with these exports
 */
export const withExports = (
  folder: string,
  modules: ReadonlyMap<string, string>,
  files: readonly string[] = [],
  elsewhere: ReadonlyMap<string, string> = new Map(),
): string => {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const exports: Record<string, unknown> = {};
  for (const [subpath, module] of modules) {
    const other = elsewhere.get(subpath);
    exports[subpath] = {
      types: `./dist/${module}.d.ts`,
      // Workers and servers may be bundled with the condition of browsers, too; theirs come first.
      ...(other !== undefined && { worker: `./dist/${other}.js`, browser: `./dist/${module}.js` }),
      default: `./dist/${other ?? module}.js`,
    };
  }
  for (const file of [...files, './package.json']) exports[file] = file;
  return `${JSON.stringify({ ...manifest, exports }, null, 2)}\n`;
};

/**
 * @param revisions every revision
 * @param defaultRevision the one that the package's root stands for
 * @param of the modules of one revision, by what follows its subpath: `''`, `/tolerant`
 * @returns the subpaths of a package that has the same ones for every revision
 */
export const revisionSubpaths = (
  revisions: Iterable<string>,
  defaultRevision: string,
  of: (revision: string) => readonly (readonly [subpath: string, module: string])[],
): Map<string, string> =>
  new Map(
    [
      ['.', defaultRevision] as const,
      ...[...revisions].map((revision) => [`./${revision}`, revision] as const),
    ].flatMap(([prefix, revision]) =>
      of(revision).map(([subpath, module]) => [`${prefix}${subpath}`, module] as const),
    ),
  );
