import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '..');

/** A copy of the package as a clone has it: what is committed, and this as its build. */
const cloneWith = (built: Record<string, string>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
  for (const path of ['package.json', 'bin']) cpSync(join(source, path), join(folder, path), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  for (const [path, text] of Object.entries(built)) writeFileSync(join(folder, 'dist', path), text);
  return folder;
};

const launch = (folder: string): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, [join(folder, 'bin/referral-kit.js')], { encoding: 'utf8' });

test('the command is a file that no build makes, so that npm links it in a fresh clone', () => {
  const { bin } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  expect(Object.values(bin).filter((path) => path.includes('dist/'))).toEqual([]);
  for (const path of Object.values(bin)) expect(existsSync(join(source, path))).toBe(true);
});

test('a clone that has not been built says how to build it', () => {
  const { status, stderr } = launch(cloneWith({}));
  expect(status).toBe(2);
  expect(stderr).toContain('npm run build');
});

test('a build that lacks another module is not taken for none', () => {
  const { status, stderr } = launch(cloneWith({ 'main.js': "import './lost.js';" }));
  expect(status).not.toBe(2);
  expect(stderr).toContain('lost.js');
});
