import { join } from 'node:path';
import { installLocked } from '../../../scripts/packages/install-locked.ts';
import { linesOf, type RunOptions, run } from '../../../scripts/packages/run.ts';

const modules = join(import.meta.dirname, '../node_modules');

/** Installs the tools of `package-lock.json`, unless that was done before. */
export const installTools = (): Promise<void> => installLocked(join(modules, '..'), 'the toolchains (300 MB)');

/** @returns the path of a file of a tool that this folder's `package.json` lists. */
export const toolFile = (path: string): string => join(modules, path);

/**
 * Runs a file with Node.
 *
 * @returns what it wrote
 * @throws {Error} with what it wrote, unless it ends with 0
 */
export const runNode = async (words: readonly string[], options: RunOptions): Promise<string> => {
  const ended = await run(process.execPath, words, { timeout: 300_000, ...options });
  if (ended.status !== 0) throw new Error(linesOf(ended).slice(0, 30).join('\n'));
  return ended.stdout;
};
