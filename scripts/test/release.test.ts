import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { npmOutput } from '../packages/npm.ts';
import { type Packed, pack } from '../packages/pack.ts';
import { publishable, readManifest, root } from '../packages/workspace.ts';
import { type Bom, bomOf } from '../release/bom.ts';
import { bomFaults } from '../release/bom-check.ts';
import { withBundled } from '../release/bundled.ts';
import { notesOf } from '../release/changelog.ts';
import { bumped, largest } from '../release/changesets.ts';
import { lockOf } from '../release/closure.ts';
import { distTagOf } from '../release/dist-tag.ts';
import { dependenciesFirst } from '../release/order.ts';
import { placeholderVersion, writePlaceholder } from '../release/placeholder.ts';

describe('dependenciesFirst', () => {
  const one = (name: string, ...needed: string[]) => ({
    folder: '',
    manifest: { name, version: '1.0.0', dependencies: Object.fromEntries(needed.map((other) => [other, '*'])) },
  });

  it('puts each after those that it needs', () => {
    const sorted = dependenciesFirst([one('a', 'b', 'c'), one('b', 'c', 'elsewhere'), one('c')]);
    expect(sorted.map(({ manifest }) => manifest.name)).toEqual(['c', 'b', 'a']);
  });

  it('refuses a circle', () => {
    expect(() => dependenciesFirst([one('a', 'b'), one('b', 'a')])).toThrow();
  });

  it('orders the packages of this workspace', () => {
    const names = dependenciesFirst(publishable()).map(({ manifest }) => manifest.name);
    expect(names).toHaveLength(publishable().length);
    expect(names.indexOf('@referral-kit/types')).toBeLessThan(names.indexOf('@referral-kit/validator'));
    expect(names.indexOf('@referral-kit/validator')).toBeLessThan(names.indexOf('referral-kit'));
  });
});

describe('versions', () => {
  it.each([
    ['0.0.0', 'minor', '0.1.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'major', '2.0.0'],
  ] as const)('%s with a %s bump is %s', (version, bump, next) => {
    expect(bumped(version, bump)).toBe(next);
  });

  it('grow by the largest bump that is asked for', () => {
    const asks = (...bumps: ('patch' | 'minor' | 'major')[]) =>
      bumps.map((bump) => ({ bumps: { a: bump }, snippet: [] }));
    expect(largest(asks('patch', 'major', 'minor'))).toBe('major');
    expect(largest([])).toBe('patch');
  });
});

describe('distTagOf', () => {
  it.each([
    ['1.0.0', [], 'latest'],
    ['1.0.0', ['1.0.0', '1.0.0-next.3', '0.9.0', '2.0.0-next.1'], 'latest'],
    ['1.10.0', ['1.9.0'], 'latest'],
    ['1.9.1', ['1.9.0', '2.0.0'], 'latest-1'],
    ['2.0.0-next.0', ['1.9.0'], 'next'],
  ])('%s together with %j is %s', (version, others, tag) => {
    expect(distTagOf(version, others)).toBe(tag);
  });
});

describe('a placeholder', () => {
  it('holds the name of a package, and nothing that runs or is used', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const ours = publishable();
    const folders = ours.map((one) => writePlaceholder(one, folder));
    expect(new Set(folders).size).toBe(ours.length);
    const packed = await npmOutput(['pack', '--dry-run', '--json', ...folders], { cwd: folder });
    type Shown = {
      readonly name: string;
      readonly version: string;
      readonly files: readonly { readonly path: string }[];
    };
    const shown = Object.values(JSON.parse(packed) as Record<string, Shown>);
    expect(shown.map(({ name }) => name).sort()).toEqual(ours.map(({ manifest }) => manifest.name));
    for (const { version, files } of shown) {
      expect([version, files.map(({ path }) => path).sort()]).toEqual([
        placeholderVersion,
        ['README.md', 'package.json'],
      ]);
    }
    const { scripts } = readManifest(folders[0] ?? '');
    expect(scripts).toBeUndefined();
  });
});

describe('notesOf', () => {
  const entry = '- abc1234: Addresses have a building.\n\n  ```ts\n  address.building;\n  ```\n';
  const text = `# a\n\n## 1.1.0\n\n### Minor Changes\n\n${entry}\n### Patch Changes\n\n- Updated dependencies\n\n## 1.0.0\n\n- old\n`;

  it('tells each entry once, with its packages, of that version alone', () => {
    const notes = notesOf([
      { name: 'a', version: '1.1.0', text },
      { name: 'b', version: '1.1.0', text },
    ]);
    expect(notes.match(/Addresses have a building/g)).toHaveLength(1);
    expect(notes).toContain('**a, b**');
    expect(notes).toContain('\n```ts\naddress.building;\n```\n');
    expect(notes).not.toContain('old');
    expect(notes).not.toContain('Updated dependencies');
  });

  it('leaves out that another package has a new version', () => {
    const alone = '## 1.1.0\n\n### Patch Changes\n\n- @referral-kit/types@1.1.0\n- referral-kit@1.1.0-next.0\n';
    expect(notesOf([{ name: 'a', version: '1.1.0', text: alone }])).toBe('');
  });

  it('is empty where nothing was written', () => {
    expect(notesOf([{ name: 'a', version: '2.0.0', text }])).toBe('');
  });
});

describe('docs/other-languages.md', () => {
  it('names files that are published', () => {
    const text = readFileSync(join(root, 'docs/other-languages.md'), 'utf8');
    const files = readFileSync(join(root, 'scripts/release/files/schemas.txt'), 'utf8').split('\n');
    const named = [...text.matchAll(/(?:schemas@[\d.]+\/|["' ])(2018-10-01\/[\w.-]+\.json|manifest\.json)/g)];
    expect(named.length).toBeGreaterThan(4);
    for (const [, path] of named) expect(files).toContain(path);
  });
});

describe('a bill of materials', () => {
  const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
  let packages: readonly Packed[];
  let packed: Packed;
  let bom: Bom;

  beforeAll(async () => {
    // Small ones: a package, and those of ours that it needs.
    const names = ['@referral-kit/types', '@referral-kit/validator', '@referral-kit/lifecycle'];
    packages = await pack(
      publishable().filter(({ manifest }) => names.includes(manifest.name)),
      folder,
    );
    packed = packages.find(({ name }) => name === '@referral-kit/lifecycle') as Packed;
    bom = await bomOf(packed, packages, '2026-01-02T03:04:05.000Z');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is valid, and lists what is shipped and needed', () => {
    expect(bomFaults(bom, packed)).toEqual([]);
    expect(bom.components.map(({ name }) => name).sort()).toEqual(['@referral-kit/types', '@referral-kit/validator']);
    expect(bom.metadata.component.components?.map(({ name }) => name)).toContain('dist/index.js');
  });

  it('is found out when it is not', () => {
    const { metadata, components } = bom;
    expect(bomFaults({ ...bom, components: components.slice(1) }, packed)).toHaveLength(1);
    expect(bomFaults(bom, { ...packed, files: [...packed.files, 'dist/more.js'] })).toHaveLength(1);
    expect(bomFaults(bom, { ...packed, files: packed.files.slice(1) })).toHaveLength(1);
    expect(bomFaults({ ...bom, metadata: { ...metadata, timestamp: 'today' } }, packed)).not.toEqual([]);
    const dependencies = { ...packed.manifest.dependencies, other: '1.0.0' };
    expect(bomFaults(bom, { ...packed, manifest: { ...packed.manifest, dependencies } })).toHaveLength(1);
    expect(bomFaults(bom, { ...packed, manifest: { ...packed.manifest, version: '9.9.9' } })).toHaveLength(1);
  });

  it('lists packages of others whose code is part of the files', async () => {
    const compat = publishable().find(({ manifest }) => manifest.name === '@referral-kit/compat');
    const { manifest } = await withBundled({ ...packed, ...compat });
    const others = (await import('../../packages/compat/scripts/bundled.ts')).bundled;
    expect(others.length).toBeGreaterThan(0);
    expect(Object.keys(manifest.dependencies ?? {})).toEqual(expect.arrayContaining([...others]));
    expect(JSON.stringify(lockOf({ ...packed, manifest }, packages))).toContain(others[0]);
    expect(await withBundled(packed)).toBe(packed);
  });

  it('needs every dependency to be locked', () => {
    const manifest = { ...packed.manifest, dependencies: { 'not-installed-anywhere': '1.0.0' } };
    expect(() => lockOf({ ...packed, manifest }, packages)).toThrow('not-installed-anywhere');
  });
});
