import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmOutput } from './npm.ts';

/**
 * Installs what the `package-lock.json` of a folder lists, unless that was done before: for tools that are too
 * large for everyone's `npm ci`.
 *
 * @param what what is installed, in words
 * @throws {Error} when npm cannot
 */
export const installLocked = async (folder: string, what: string): Promise<void> => {
  const lock = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules/.installed-lock.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return;
  console.log(`installing ${what}, once …`);
  const flags = ['--no-audit', '--no-fund', '--prefer-offline'];
  await npmOutput(['ci', ...flags], { cwd: folder, timeout: 600_000 });
  copyFileSync(lock, installed);
};
