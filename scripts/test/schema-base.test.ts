import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { manifest } from '@referral-kit/codegen';
import { expect, it } from 'vitest';
import { root } from '../packages/workspace.ts';

// The base of every `$id` is written once, in the source of the contract. Everything else reads it from the manifest,
// or holds a whole `$id`.

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

const filesOf = (pattern: string): string[] =>
  globSync(pattern, { cwd: root, exclude: ['**/node_modules', '**/dist', '**/compiled', '**/generated', '**/test'] })
    .map((path) => path.split(sep).join('/'))
    .sort();

const schemas = filesOf('{schemas,packages/*}/**/*.schema.json');

it('no source repeats it', () => {
  const { host } = new URL(manifest.base);
  const sources = filesOf('{schemas,packages,scripts,bench,examples}/**/*.{ts,js,mjs}');
  expect(sources.filter((path) => textOf(path).includes(host))).toEqual(['schemas/source/parts/contract.ts']);
});

it('there are schemas of the command and of the compatibility report, too', () => {
  const packages = new Set(schemas.map((path) => path.split('/', 2).join('/')));
  expect([...packages]).toEqual(expect.arrayContaining(['packages/cli', 'packages/compat']));
});

it.each(schemas)('%s has an $id that starts with it and ends as the file is called', (path) => {
  const { $id } = JSON.parse(textOf(path)) as { $id: string };
  expect($id.slice(0, manifest.base.length)).toBe(manifest.base);
  expect($id.split('/').at(-1)).toBe(path.split('/').at(-1));
});
