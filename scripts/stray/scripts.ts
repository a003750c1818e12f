import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, readManifest } from '../packages/workspace.ts';
import type { Stray } from './files.ts';

/** Scripts that npm or turbo runs by their name. */
const conventional = ['build', 'generate', 'test', 'types', 'dev', 'start', 'lint', 'format'];

/** Where a script may be called from, or a contributor be told of it. */
const callers = [
  '.ci/*',
  '.github/**/*.yml',
  '*.md',
  'docs/**/*.md',
  '.github/*.md',
  '{packages,scripts,bench,integration}/**/*.ts',
];

const isCalled = (script: string, text: string): boolean =>
  new RegExp(
    `npm (?:run )?(?:--?[\\w-]+(?:[ =][\\w@/-]+)? )*${script.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&')}(?![\\w:-])`,
  ).test(text);

const callsIn = ({ scripts = {} }: Manifest): string[] => Object.values(scripts);

/** @returns the scripts of every `package.json` that nobody calls and no document mentions. */
export const strayScripts = (root: string): Stray[] => {
  const manifests = [
    'package.json',
    ...globSync('{schemas,packages/*,bench,scripts/**}/package.json', { cwd: root }),
  ].filter((path) => !path.includes('node_modules') && existsSync(join(root, path)));
  const read = manifests.map((path) => ({ path, manifest: readManifest(join(root, path, '..')) }));
  const texts = callers
    .flatMap((pattern) => globSync(pattern, { cwd: root, exclude: ['**/node_modules', '**/dist', '**/generated'] }))
    .map((path) => readFileSync(join(root, path), 'utf8'));
  const all = [...texts, ...read.flatMap(({ manifest }) => callsIn(manifest))].join('\n');
  return read.flatMap(({ path, manifest }) =>
    Object.keys(manifest.scripts ?? {})
      .filter((script) => !conventional.includes(script) && !isCalled(script, all))
      .map((script) => ({ path, reason: `nothing calls its script "${script}", and no document mentions it` })),
  );
};
