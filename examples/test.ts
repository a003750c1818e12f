// Tests the examples as a reader would use them: in a copy outside this repository, with the packed
// packages installed. Checks their types, then starts each one.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from './setup.ts';

const outside = mkdtempSync(join(tmpdir(), 'referral-kit-examples-'));
const copy = join(outside, 'examples');

const node = (...words: string[]): void => {
  execFileSync(process.execPath, words, { cwd: copy, stdio: 'inherit', timeout: 120_000 });
};

try {
  cpSync(import.meta.dirname, copy, { recursive: true, filter: (path) => !path.includes('node_modules') });
  cpSync(join(import.meta.dirname, '../fixtures'), join(outside, 'fixtures'), { recursive: true });
  install(copy);
  node('node_modules/typescript/bin/tsc');
  const tests = readdirSync(join(copy, 'test')).filter((name) => name.endsWith('.test.ts'));
  node('--test', '--test-force-exit', ...tests.map((name) => join('test', name)));
  node('node_modules/vitest/vitest.mjs', 'run', '--root', 'testing');
  node(
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--rootDir',
    'testing',
    '--config',
    'testing/jest.config.js',
  );
} catch (error) {
  // The step that failed has said why.
  process.exitCode = (error as { status?: number | null }).status ?? 1;
  if (!(error instanceof Error && 'status' in error)) throw error;
} finally {
  rmSync(outside, { recursive: true, force: true });
}
