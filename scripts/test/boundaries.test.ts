import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Manifest, readManifest, root } from '../packages/workspace.ts';

// What turbo takes for the inputs of a package is what is in its folder and in the packages that it depends on. So a
// build can only be trusted as long as no package reaches into another by a path.

const slashed = (path: string): string => path.split(sep).join('/');

const workspaces = ['schemas', ...globSync('packages/*', { cwd: root }).map(slashed).sort()];

const sourcesIn = (folder: string): string[] =>
  globSync(`${folder}/**/*.ts`, { cwd: root, exclude: ['**/node_modules', '**/dist', '**/compiled'] }).map(slashed);

const specifiersIn = (path: string): string[] =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/\b(?:from|import|import\()\s*'([^'\n$]+)'/g)].map(
    ([, to = '']) => to,
  );

/** What the sources of a folder import by a path that leads out of it. */
const outside = (folder: string, paths: readonly string[]): string[] =>
  paths.flatMap((path) =>
    specifiersIn(path)
      .filter((to) => to.startsWith('.'))
      .map((to) => slashed(relative(root, join(root, dirname(path), to))))
      // What does not exist is in the text of a generated module.
      .filter((to) => !to.startsWith(`${folder}/`) && existsSync(join(root, to)))
      .map((to) => `${path} imports ${to}`),
  );

const dependenciesOf = ({ dependencies, devDependencies, peerDependencies }: Manifest): string[] =>
  Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies });

describe.each(workspaces)('%s', (folder) => {
  const manifest = readManifest(join(root, folder));
  const all = sourcesIn(folder);
  const tests = all.filter((path) => path.startsWith(`${folder}/test/`));
  const built = all.filter((path) => !tests.includes(path));

  it('is built from nothing that another package has in addition to its exports', () => {
    expect(built.length).toBeGreaterThan(0);
    expect(outside(folder, built)).toEqual([]);
  });

  it('is tested with nothing of another package but generated documents and the tools in scripts/', () => {
    // As sources, since packages/testing depends on what is tested.
    const allowed = /imports (?:scripts|packages\/testing)\//;
    expect(outside(folder, tests).filter((found) => !allowed.test(found))).toEqual([]);
  });

  it('depends on every package of the workspace that it imports', () => {
    const used = all
      .flatMap(specifiersIn)
      .flatMap((to) => /^(?:@referral-kit\/[a-z-]+|referral-kit)/.exec(to)?.[0] ?? []);
    const known = [...dependenciesOf(manifest), manifest.name];
    expect([...new Set(used)].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('depends on the contract where its generator reads it', () => {
    const reads = built.some((path) => specifiersIn(path).includes('@referral-kit/codegen'));
    // Its own generator writes the contract, and takes no more than types from the reader.
    if (!reads || folder === 'schemas') return;
    expect(dependenciesOf(manifest)).toContain('@referral-kit/schemas');
  });
});
