import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../packages/workspace.ts';
import { copyRepository } from '../release/copy.ts';
import { contributions, editIn } from './helpers/contributions.ts';

// Does what CONTRIBUTING.md says, to the letter, in a copy of the repository: the edit and the fixtures, then
// `npm run generate` and the check of the fixtures.

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}, 600_000);

const makeCopy = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'referral-kit-'));
  copies.push(copy);
  copyRepository(copy);
  // The normalizer's generator asks built validators, of whatever revisions.
  symlinkSync(join(root, 'packages/validator/dist'), join(copy, 'packages/validator/dist'));
  return copy;
};

const node = (cwd: string, ...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

it('the tasks are rows of the table in CONTRIBUTING.md', () => {
  const rows = [...readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\| ([^|`]*?) \| /gm)];
  expect(rows.map(([, task]) => task)).toEqual(expect.arrayContaining(contributions.map(({ task }) => task)));
});

describe.each(contributions)('$task', ({ write }) => {
  it('takes its source, its fixtures and npm run generate', { timeout: 600_000 }, () => {
    const copy = makeCopy();
    write(editIn(copy));
    expect(node(copy, 'scripts/generate.ts')).toContain('written: schemas/');
    expect(node(copy, 'scripts/generate.ts', '--check')).toContain('up to date');
    expect(node(copy, 'scripts/fixtures/check.ts')).toContain('fixtures are sound');
  });
});
