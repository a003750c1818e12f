import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../packages/workspace.ts';
import { copyRepository } from '../release/copy.ts';
import { additions, addTo } from './helpers/additions.ts';
import { type Edit, editIn } from './helpers/contributions.ts';
import { addCode, code, files, forget } from './helpers/new-code.ts';

// Adds one of each as docs/architecture.md says, in a copy of the repository, and uses it.

const copy = mkdtempSync(join(tmpdir(), 'referral-kit-'));
const edit: Edit = editIn(copy);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs the command of the copy, from its sources. */
const cli = (...words: readonly string[]): { readonly status: number | null; readonly stdout: string } => {
  const call = `import { main } from '${join(copy, 'packages/cli/src/main.ts')}';
    process.exitCode = await main(process.argv.slice(1));`;
  const flags = ['--conditions=referral-kit-source', '--input-type=module', '--eval', call, '--'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, ...words], { cwd: copy, encoding: 'utf8' });
  expect(stderr).not.toContain('bug');
  return { status, stdout };
};

beforeAll(() => {
  copyRepository(copy);
  for (const addition of additions) addTo(edit, addition);
  addCode(edit);
  // As for a contributor: in CI a build would refuse what was not generated.
  const env = { ...process.env, CI: '', TURBO_CACHE_DIR: join(copy, '.turbo-cache') };
  const words = ['run', 'build', '--filter=referral-kit', '--output-logs=errors-only'];
  execFileSync('turbo', words, { cwd: copy, env, stdio: 'pipe' });
}, 600_000);

it('each is in the page that says where to add it', () => {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (an? [^|]*?) \|/gm)].map(([, name]) => name);
  expect(rows).toEqual(expect.arrayContaining(additions.map(({ name }) => name)));
});

describe('one new file and one line in a table', () => {
  it('add a reporter', () => {
    edit.add('data/a.json', { id: 1 });
    expect(cli('validate', 'data', '--type', 'Tag', '--reporter', 'codes')).toEqual({
      status: 1,
      stdout: 'schema/wrong-type\n',
    });
  });

  it('add a command, which has a help and is in the help of all', () => {
    expect(cli('types').stdout).toContain('Referral\n');
    expect(cli('types', '--help').stdout).toContain('Print the names of the types');
    expect(cli('--help').stdout).toContain('Print the names of the types');
  });

  it('add a file format, which is found in folders', () => {
    edit.add('sequences/a.json-seq', '\u001e{"id":"a"}\n\u001e{"id":\n1}\n');
    const { status, stdout } = cli('validate', 'sequences', '--type', 'Tag', '--reporter', 'json');
    const { results } = JSON.parse(stdout) as { results: { record: number; valid: boolean }[] };
    expect(status).toBe(1);
    expect(results.map(({ record, valid }) => [record, valid])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('add a rule, which is checked and explained', () => {
    edit.add('numbers/good.json', { number: 'R-2018' });
    edit.add('numbers/bad.json', { number: 'R-x' });
    const { stdout } = cli('validate', 'numbers', '--type', 'OrderNumber', '--reporter', 'json');
    const { results } = JSON.parse(stdout) as { results: { file: string; issues: { code: string }[] }[] };
    expect(results.map(({ file, issues }) => [file, issues.map(({ code }) => code)])).toEqual([
      ['numbers/bad.json', ['schema/bad-pattern']],
      ['numbers/good.json', []],
    ]);
  });
});

describe('a rule with a new code', () => {
  it('is in the files that CONTRIBUTING.md names', () => {
    const paragraph = /^\*\*A rule with a new code\.\*\*.*$/m.exec(
      readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'),
    )?.[0];
    const named = [...(paragraph ?? '').matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
    for (const path of files) expect(named.some((name) => path.includes(name.replace(/\/$/, '')))).toBe(true);
  });

  it('is found between two states, and explained', () => {
    const state = { id: 'r-1', updatedDateTime: '2019-01-02T00:00:00Z' };
    const states = [
      { ...state, status: 'New', substatus: 'Received' },
      { ...state, status: 'Active', substatus: 'Accepted' },
    ];
    edit.add('life.ndjson', states.map((each) => `${JSON.stringify(each)}\n`).join(''));
    const { status, stdout } = cli('history', '--no-validate', 'life.ndjson', '--reporter', 'text');
    expect([status, stdout]).toEqual([1, expect.stringMatching(new RegExp(`^life.ndjson:2:\\d+: ${code} .*\\n$`))]);
    expect(cli('explain', code).stdout).toContain('Which of two states of one time came last cannot be told.');
  });

  it('compiles, and does not without its explanation or a translation', () => {
    const compile = (name: string): string =>
      spawnSync('tsc', ['--noEmit'], { cwd: join(copy, 'packages', name), encoding: 'utf8' }).stdout;
    for (const name of ['messages', 'codes']) expect(compile(name)).toBe('');
    forget(edit, 'packages/messages/src/locales/de.ts');
    forget(edit, 'packages/codes/src/explanations/lifecycle.ts');
    for (const name of ['messages', 'codes']) expect(compile(name)).toContain(code);
  });
});
