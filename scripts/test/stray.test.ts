import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { strayFiles } from '../stray/files.ts';
import type { RepositoryFile } from '../stray/repository.ts';
import { strayScripts } from '../stray/scripts.ts';

const file = (path: string, more: Partial<RepositoryFile> = {}): RepositoryFile => ({
  path,
  size: 1,
  start: '',
  published: undefined,
  ...more,
});

describe('strayFiles', () => {
  it.each([
    ['an empty file', file('packages/cli/o1', { size: 0 })],
    ['an empty source', file('packages/cli/src/index.ts', { size: 0 })],
    ['a file without an ending', file('docs/output')],
    ['a backup', file('packages/cli/src/index.ts.orig')],
    ['the copy of an editor', file('README.md~')],
    ['a profile', file('bench/isolate.cpuprofile')],
    ['a file that its package does not publish', file('packages/cli/out.json', { published: ['dist', 'a.json'] })],
    ['a folder of the workspace without package.json', file('packages/old/notes.md')],
  ])('names %s', (_, stray) => expect(strayFiles([stray])).toHaveLength(1));

  it.each([
    ['a script', file('.ci/run', { start: '#!' })],
    ['a file with a known name', file('LICENSE')],
    ['a published file', file('packages/cli/a.json', { published: ['dist', 'a.json'] })],
    ['a README', file('packages/cli/README.md', { published: [] })],
    ['a source', file('packages/cli/src/index.ts')],
  ])('lets %s be', (_, known) => expect(strayFiles([known])).toEqual([]));
});

describe('strayScripts', () => {
  const root = mkdtempSync(join(tmpdir(), 'referral-kit-'));
  afterEach(() => rmSync(root, { recursive: true }));

  it('names what nothing calls, and does not take the beginning of a name for the name', () => {
    mkdirSync(join(root, '.ci'));
    const scripts = { build: 'tsc', told: '', 'told:more': '', called: 'npm run --silent inner', inner: '' };
    writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'root', version: '0.0.0', scripts }));
    writeFileSync(join(root, 'CONTRIBUTING.md'), 'Then `npm run told:more`.');
    writeFileSync(join(root, '.ci/run'), 'npm run -w root called\n');
    expect(strayScripts(root).map(({ reason }) => /"(.*?)"/.exec(reason)?.[1])).toEqual(['told']);
  });
});
