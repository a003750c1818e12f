import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { importAll } from '../packages/consumer.ts';
import { contentFaults } from '../packages/contents.ts';
import { entriesOf } from '../packages/entries.ts';
import { contentsOf, differences } from '../packages/golden.ts';
import { specifiersOf } from '../packages/imports.ts';
import { privateFaults, standaloneFaults, undeclaredFaults } from '../packages/imports-check.ts';
import { installScriptFaults } from '../packages/install-scripts.ts';
import type { Packed } from '../packages/pack.ts';
import { type Manifest, publishable, root } from '../packages/workspace.ts';

const manifest: Manifest = {
  name: '@referral-kit/types',
  version: '0.0.0',
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './data/*.json': './data/*.json',
    './package.json': './package.json',
  },
  files: ['dist', 'data/**'],
  dependencies: { known: '1.0.0' },
};

describe('the manifest of a published package', () => {
  it.each(publishable())('$manifest.name says what it is about, and where its home and its issues are', (one) => {
    const { keywords = [], homepage, bugs, repository } = one.manifest;
    const [address = ''] = /https:.*(?=\.git$)/.exec(repository?.url ?? '') ?? [];
    expect(new Set(keywords).size).toBeGreaterThan(2);
    expect(homepage).toBe(`${address}/tree/main/${relative(root, one.folder).split(sep).join('/')}#readme`);
    expect(bugs).toBe(`${address}/issues`);
  });
});

const sound = [
  'LICENSE',
  'README.md',
  'package.json',
  'dist/index.js',
  'dist/index.d.ts',
  'dist/other.js',
  'data/a.json',
  'data/b/c.json',
];

const packed = (files: readonly string[] = sound): Packed => ({
  folder: '',
  manifest,
  name: manifest.name,
  tarball: '',
  size: 0,
  files,
});

describe('the packages of the workspace', () => {
  it('are published unless they are private', () => {
    const names = publishable().map((one) => one.manifest.name);
    expect(names).toContain('@referral-kit/validator');
    expect(names).toContain('@referral-kit/schemas');
    expect(names).not.toContain('@referral-kit/text');
  });
});

describe('entriesOf', () => {
  it('lists every subpath, patterns expanded', () => {
    expect(entriesOf(manifest, sound).map(({ specifier, target }) => [specifier, target])).toEqual([
      ['@referral-kit/types', 'dist/index.js'],
      ['@referral-kit/types/data/a.json', 'data/a.json'],
      ['@referral-kit/types/data/b/c.json', 'data/b/c.json'],
      ['@referral-kit/types/package.json', 'package.json'],
    ]);
  });

  it('names what other conditions import', () => {
    const exports = { '.': { types: './a.d.ts', worker: './b.js', browser: './c.js', default: './b.js' } };
    expect(entriesOf({ ...manifest, exports }, ['a.d.ts', 'b.js', 'c.js'])).toMatchObject([
      { target: 'b.js', others: ['c.js'], types: 'a.d.ts' },
    ]);
  });

  it('gives the consumer one import for each', () => {
    expect(importAll([packed()]).match(/^import .*$/gm)).toHaveLength(4);
  });
});

describe('contentFaults', () => {
  it('finds nothing wrong with a sound tarball', () => {
    expect(contentFaults(packed())).toEqual([]);
  });

  it.each([
    ['a test', 'dist/index.test.js'],
    ['a source', 'dist/index.ts'],
    ['a source map', 'dist/index.js.map'],
    ['a folder of tests', 'dist/test/index.js'],
    ['a hidden file', 'dist/.cache'],
    ['a by-product', 'dist/tsconfig.tsbuildinfo'],
    ['a file that is not listed', 'notes.md'],
  ])('names %s', (_, path) => {
    expect(contentFaults(packed([...sound, path]))).toHaveLength(1);
  });

  it.each(['LICENSE', 'README.md', 'dist/index.js', 'dist/index.d.ts'])('misses %s', (path) => {
    expect(contentFaults(packed(sound.filter((one) => one !== path)))).toHaveLength(1);
  });

  it('misses what "files" lists', () => {
    expect(contentFaults(packed(sound.filter((path) => !path.startsWith('data/'))))).toHaveLength(1);
  });
});

describe('the list of the files of a tarball', () => {
  const list = `# how it is made\n${sound.join('\n')}\n`;

  it('is exact', () => {
    expect(differences(sound, list)).toEqual([]);
    expect(differences([...sound, 'dist/new.js'], list)).toHaveLength(1);
    expect(differences(sound.slice(1), list)).toHaveLength(1);
    expect(differences([], '')).toEqual([]);
  });
});

describe('contentsOf', () => {
  it('lists file by file what has a name, and by folder and ending what the build names', () => {
    const files = [...sound, 'dist/chunks/a.js', 'dist/chunks/b.js', 'dist/chunks/b.d.ts'];
    expect(contentsOf({ manifest, files })).toEqual([
      'LICENSE',
      'README.md',
      'data/a.json',
      'data/b/c.json',
      'dist/*.js',
      'dist/chunks/*.d.ts',
      'dist/chunks/*.js',
      'dist/index.d.ts',
      'dist/index.js',
      'package.json',
    ]);
  });
});

describe('installScriptFaults', () => {
  it('allows what runs only here', () => {
    const one = { ...packed(), manifest: { ...manifest, scripts: { build: 'x', types: 'x', prepack: 'x' } } };
    expect(installScriptFaults(one)).toEqual([]);
  });

  it.each(['preinstall', 'install', 'postinstall', 'prepare'])('names %s', (name) => {
    expect(installScriptFaults({ ...packed(), manifest: { ...manifest, scripts: { [name]: 'x' } } })).toHaveLength(1);
  });

  it('names what npm builds on its own', () => {
    expect(installScriptFaults(packed([...sound, 'binding.gyp']))).toHaveLength(1);
  });
});

describe('specifiersOf', () => {
  it.each([
    ['m.js', "import a from 'a'; import 'b'; export * from 'c'; export { d } from 'd';", ['a', 'b', 'c', 'd']],
    ['m.js', "const a = await import('a'); const b = await import(a);", ['a', '(computed at run time)']],
    ['m.d.ts', "import type { A } from 'a'; export type B = import('b').B;", ['a', 'b']],
    ['m.js', "export const a = \"import 'b'\"; // import 'c'", []],
  ])('of %s: %s', (path, text, specifiers) => {
    expect(specifiersOf(text, path)).toEqual(specifiers);
  });
});

describe('the checks of imports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (files: Readonly<Record<string, string>>): Packed => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return packed([...Object.keys(files), 'package.json']);
  };

  it('allow modules that import each other, in circles too', () => {
    const one = write({
      'dist/index.js': "export * from './deep/a.js';",
      'dist/deep/a.js': "import '../index.js';",
      'dist/index.d.ts': "export * from './deep/a.ts';",
      'dist/deep/a.d.ts': '',
    });
    expect(standaloneFaults(one, folder)).toEqual([]);
    expect(undeclaredFaults(one, folder)).toEqual([]);
  });

  it('name an import that leads out, however deep it stands', () => {
    const one = write({
      'dist/index.js': "export * from './deep/a.js';",
      'dist/deep/a.js': "import 'known';",
      'dist/index.d.ts': '',
    });
    expect(standaloneFaults(one, folder)).toHaveLength(1);
    expect(undeclaredFaults(one, folder)).toEqual([]);
  });

  it('name a package that is not declared, in code and in declarations', () => {
    const one = write({
      'dist/index.js': "import 'known/sub'; import 'strange'; import 'node:fs';",
      'dist/index.d.ts': "export type A = import('@strange/types/sub').A;",
    });
    expect(undeclaredFaults(one, folder)).toHaveLength(2);
  });

  it('name a package that is not published where a declaration mentions it', () => {
    const one = write({
      'dist/index.js': '/** See @referral-kit/text. */',
      'dist/index.d.ts': "export type A = import('@referral-kit/text/sub').A;",
      'dist/other.d.ts': "export type A = import('@referral-kit/types').A; // @referral-kit/text-like",
    });
    expect(privateFaults(one, folder)).toEqual(['dist/index.d.ts mentions @referral-kit/text, which is not published']);
  });
});

describe('the declarations of a published package', () => {
  it.each(publishable())('$manifest.name mention only what is published and declared', (one) => {
    const files = globSync('{dist,data}/**/*.d.ts', { cwd: one.folder }).map((path) => path.split(sep).join('/'));
    expect(files.length > 0).toBe(JSON.stringify(one.manifest.exports).includes('.d.ts'));
    const built = { ...packed(files), ...one, name: one.manifest.name };
    expect([...privateFaults(built, one.folder), ...undeclaredFaults(built, one.folder)]).toEqual([]);
  });
});
