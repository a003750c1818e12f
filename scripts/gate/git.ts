import { execFileSync } from 'node:child_process';

/** @returns what git writes. @throws {Error} with its complaint */
export const git = (root: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] });
