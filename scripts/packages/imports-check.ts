import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { entriesOf } from './entries.ts';
import { computed, importsOut } from './imports.ts';
import type { Packed } from './pack.ts';
import { privateNames } from './workspace.ts';

type Choice = (subpath: string) => boolean;

const everything: Choice = () => true;

/** The subpaths that run on their own: what they import at run time is in their package. */
const standalone: ReadonlyMap<string, Choice> = new Map<string, Choice>([
  ['@referral-kit/catalogs', everything],
  ['@referral-kit/lifecycle', (subpath) => subpath !== './updates'],
  ['@referral-kit/schemas', (subpath) => !subpath.startsWith('./typebox')],
  ['@referral-kit/types', everything],
  ['@referral-kit/validator', everything],
]);

/** @returns the subpaths of a package that have to run on their own. */
export const standaloneEntries = ({ name, manifest, files }: Packed): string[] =>
  entriesOf(manifest, files)
    .filter(({ subpath, target }) => target.endsWith('.js') && standalone.get(name)?.(subpath))
    .flatMap(({ target, others }) => [target, ...others]);

/** @returns a sentence for each import of a standalone module that leads out of its package. */
export const standaloneFaults = (packed: Packed, folder: string): string[] =>
  importsOut(folder, standaloneEntries(packed)).map(
    ({ from, specifier }) => `${from} imports ${specifier}, though it has to run on its own`,
  );

/** Files of packages that load, by a path found at run time, what their users may have installed. */
const loading: ReadonlyMap<string, readonly string[]> = new Map([['referral-kit', ['dist/chunks/compat.js']]]);

const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

/** @returns a sentence for each import, of code or of types, of a package that is not declared. */
export const undeclaredFaults = ({ name, manifest, files }: Packed, folder: string): string[] => {
  const declared = new Set([name, ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })]);
  const starts = files.filter((path) => path.endsWith('.js') || path.endsWith('.d.ts'));
  return importsOut(folder, starts)
    .filter(({ specifier }) => !isBuiltin(specifier) && !declared.has(packageOf(specifier)))
    .filter(({ from, specifier }) => specifier !== computed || !loading.get(name)?.includes(from))
    .map(({ from, specifier }) => `${from} imports ${specifier}, which package.json does not declare`);
};

/** @returns a sentence for each declaration file that mentions a package that is not published. */
export const privateFaults = ({ files }: Pick<Packed, 'files'>, folder: string): string[] => {
  const names = privateNames();
  return files
    .filter((path) => path.endsWith('.d.ts'))
    .flatMap((path) => {
      const mentioned = new Set(readFileSync(join(folder, path), 'utf8').match(/@[\w-]+\/[\w-]+/g));
      return names
        .filter((name) => mentioned.has(name))
        .map((name) => `${path} mentions ${name}, which is not published`);
    });
};
