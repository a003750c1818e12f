import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** In the order in which a document passes through them: a room imports from those before it, and never from those after. */
const rooms = [
  'compiled',
  'parse',
  'files',
  'validate',
  'history',
  'normalize',
  'explain',
  'workers',
  'filters',
  'reporters',
  'options',
  'compat',
  'commands',
  'cli',
];

/** The modules that are in no room: what every room may use, and what runs the command. */
const shared = ['config.ts', 'contract.ts', 'version.ts'];
const entries = ['main.ts', 'worker.ts'];

const modules = globSync('**/*.ts', { cwd: src })
  .filter((path) => !path.endsWith('.d.ts'))
  .map((path) => path.split(sep).join('/'));

const rankOf = (path: string): number => {
  if (entries.includes(path)) return rooms.length;
  if (shared.includes(path)) return -0.5;
  return rooms.indexOf(path.split('/')[0] ?? '');
};

const roomOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] as string) : '');

const importsOf = (path: string): string[] =>
  [...readFileSync(join(src, path), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, to]) =>
    normalize(join(dirname(path), to as string))
      .split(sep)
      .join('/'),
  );

describe('the rooms of the command', () => {
  it('hold every module', () => {
    expect(modules.filter((path) => rankOf(path) === -1)).toEqual([]);
    expect(rooms.filter((room) => !modules.some((path) => roomOf(path) === room))).toEqual([]);
  });

  it('import one way', () => {
    const wrong = modules.flatMap((path) =>
      importsOf(path)
        .filter((to) => roomOf(to) !== roomOf(path) && rankOf(to) >= rankOf(path))
        .map((to) => `${path} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('stay small: 25 modules in a folder, 250 lines in a module', () => {
    const folders = Map.groupBy(modules, (path) => dirname(path));
    expect([...folders].filter(([, inside]) => inside.length > 25).map(([folder]) => folder)).toEqual([]);
    const long = modules.filter(
      (path) => roomOf(path) !== 'compiled' && readFileSync(join(src, path), 'utf8').split('\n').length > 250,
    );
    expect(long).toEqual([]);
  });
});
