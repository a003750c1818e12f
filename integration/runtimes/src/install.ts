import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmOutput } from '../../../scripts/packages/npm.ts';

const folder = join(import.meta.dirname, '..');
const lock = join(folder, 'package-lock.json');
const installed = join(folder, 'node_modules/.installed-lock.json');

/**
 * Installs the runtimes of `package-lock.json`, unless that was done before.
 *
 * @throws {Error} when npm cannot
 */
export const installRuntimes = async (): Promise<void> => {
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return;
  console.log('installing the runtimes (about 1 GB, once) …');
  const flags = ['--no-audit', '--no-fund', '--prefer-offline'];
  await npmOutput(['ci', ...flags], { cwd: folder, timeout: 600_000 });
  copyFileSync(lock, installed);
};
