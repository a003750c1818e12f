import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../packages/workspace.ts';
import { copyRepository } from '../release/copy.ts';

// One new folder of source is all that another revision takes: this adds one to a copy of the workspace,
// generates, and uses what comes out of it.

const copy = mkdtempSync(join(tmpdir(), 'referral-kit-'));
const revision = '2030-01-01';

const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Builds a package of the copy, and what it depends on. */
const build = (name: string): void => {
  execFileSync('turbo', ['run', 'build', `--filter=${name}`, '--output-logs=errors-only'], {
    cwd: copy,
    stdio: 'pipe',
  });
};

const json = <T>(path: string): T => JSON.parse(readFileSync(join(copy, path), 'utf8')) as T;

/** Every subpath of a package that is about a revision, with the revision left out. */
const subpaths = (folder: string, about: string): string[] =>
  Object.keys(json<{ exports: object }>(`${folder}/package.json`).exports)
    .filter((subpath) => subpath.includes(about))
    .map((subpath) => subpath.replace(about, 'revision'));

beforeAll(() => {
  copyRepository(copy);
  // The normaliser asks built validators, of whatever revisions.
  symlinkSync(join(root, 'packages/validator/dist'), join(copy, 'packages/validator/dist'));
  const source = join(copy, 'schemas/source');
  cpSync(join(source, '2022-04-21'), join(source, revision), { recursive: true });
  const replace = (path: string, from: string, to: string): void => {
    const file = join(source, revision, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };
  replace('contract.ts', '2022-04-21', revision);
  for (const path of ['consent.ts', 'examples/index.ts', 'examples/referral.ts']) {
    replace(path, 'consentToContact:', 'consentToCall:');
  }
});
afterAll(() => rmSync(copy, { recursive: true }));

describe('a third revision', () => {
  it('is generated in addition to the others, which stay as they are', () => {
    const written = node('scripts/generate.ts');
    expect(written).toContain(`schemas/${revision}/referral.schema.json`);
    const changed = written
      .split('\n')
      .filter((line) => line.startsWith('written: ') && !line.includes(revision))
      .map((line) => line.slice('written: '.length));
    // Lists of revisions, and in the normalizer the type of patches and the revision that the new one corresponds to.
    const lists = /(?:manifest\.json|package\.json|config\.schema\.json|contracts\.ts|registry\.ts|revisions\.ts)$/;
    const normalizer = /^packages\/normalizer\/src\/generated\/(?:patch|2018-10-01\/table)\.ts$/;
    expect(changed.filter((path) => !lists.test(path) && !normalizer.test(path))).toEqual([]);
    expect(node('scripts/generate.ts', '--check')).toContain('up to date');
    expect(json<{ default: string }>('schemas/manifest.json').default).toBe('2018-10-01');
  });

  it.each([
    'schemas',
    'packages/types',
    'packages/catalogs',
    'packages/lifecycle',
    'packages/validator',
    'packages/testing',
  ])('has the subpaths of the second in %s', (folder) => {
    expect(subpaths(folder, revision)).toEqual(subpaths(folder, '2022-04-21'));
    expect(subpaths(folder, revision).length).toBeGreaterThan(0);
  });

  it('has validators', { timeout: 600_000 }, () => {
    // The link to what was built without the new revision gives way to the copy's own build.
    rmSync(join(copy, 'packages/validator/dist'));
    build('@referral-kit/normalizer');
    const use = `
      import { registry } from '@referral-kit/validator/registry';
      const { strict } = registry['${revision}'];
      console.log(strict.Consent.is({ consentToCall: true }), strict.Consent.is({ consentToContact: true }));
    `;
    expect(node('--input-type=module', '--eval', use)).toBe('true false\n');
  });

  it('is converted to, as far as it corresponds', () => {
    const use = `
      import { convert } from '@referral-kit/normalizer';
      const consent = { consentToMicrosoftToContact: true, consentToMicrosoftToShareInfoWithPartners: false };
      const { value, lost } = convert({ consent }, { from: '2018-10-01', to: '${revision}' });
      console.log(JSON.stringify(value), lost.length);
    `;
    expect(node('--input-type=module', '--eval', use)).toBe('{"consent":{"consentToToShareInfoWithOthers":false}} 1\n');
  });
});
