import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gate } from '../gate/gate.ts';
import { textsOf } from '../gate/surface.ts';
import { root } from '../packages/workspace.ts';
import { copyRepository } from '../release/copy.ts';
import { contributions, editIn } from './helpers/contributions.ts';
import { git, leader, surface } from './helpers/released.ts';

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

it('the table sends nobody to the folder of a revision, which may have been released', () => {
  const rows = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\| .* \|$/gm);
  expect([...rows].filter(([row]) => /schemas\/source\/\d/.test(row))).toEqual([]);
});

it('after a release, what is new goes into another revision, and needs a minor changeset', {
  timeout: 600_000,
}, async () => {
  const copy = makeCopy();
  const edit = editIn(copy);
  edit.replace('schemas/package.json', '"version": "0.0.0"', '"version": "1.0.0"');
  for (const [path, text] of Object.entries(textsOf(surface({})))) edit.add(path, text);
  rmSync(join(copy, '.changeset'), { recursive: true });
  for (const words of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'a'],
    ['tag', `${leader}@1.0.0`],
  ])
    git(copy, ...words);
  contributions.find(({ task }) => task === 'a revision')?.write(edit);
  const migrated = `    migratedPSCDealId: Type.Optional(`;
  const added = `    partnerLeadId: Type.Optional(identifierOrNull('Id of the lead in a system of the partner.')),\n`;
  edit.replace('schemas/source/2030-01-01/tracking-info.ts', migrated, `${added}${migrated}`);
  node(copy, 'scripts/generate.ts');
  const { judgement, message } = await gate(copy, surface({}), '2026-06-15');
  expect(judgement?.frozen, message).toEqual([]);
  expect(judgement?.packages.map(({ name, needs }) => [name, needs])).toEqual([[leader, 'minor']]);
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
