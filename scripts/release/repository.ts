import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../packages/npm.ts';
import { type Ended, linesOf, run } from '../packages/run.ts';
import { readManifest } from '../packages/workspace.ts';
import { copyRepository } from './copy.ts';
import type { Environment } from './environment.ts';

/** A copy of this repository, to make releases from. */
export interface Repository {
  readonly folder: string;
  /** Runs a script of its package.json, or of its workspace of scripts, to its end. */
  try(script: string, ...args: string[]): Promise<Ended>;
  /** @returns what it printed. @throws {Error} when it fails */
  run(script: string, ...args: string[]): Promise<string>;
  /** @throws {Error} when git fails */
  git(...args: string[]): Promise<string>;
  /** Replaces a text that is in a file once. @throws {Error} when it does not */
  edit(path: string, from: string, to: string): void;
}

const output = (what: string, ended: Ended): string => {
  if (ended.status !== 0) throw new Error(`${what} ended with ${ended.status}\n${linesOf(ended).join('\n')}`);
  return ended.stdout;
};

/** Copies the repository into a folder, as its first commit on `main`. */
export const makeRepository = async (folder: string, env: Environment): Promise<Repository> => {
  copyRepository(folder);
  const options = { cwd: folder, env };
  const git = async (...args: string[]): Promise<string> => output(`git ${args[0]}`, await run('git', args, options));
  const attempt = (script: string, ...args: string[]): Promise<Ended> => {
    const where = Object.hasOwn(readManifest(folder).scripts ?? {}, script) ? [] : ['--workspace', 'scripts'];
    return npm(['run', '--silent', ...where, script, '--', ...args], { ...options, timeout: 600_000 });
  };
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'The repository as it is');
  return {
    folder,
    git,
    try: attempt,
    run: async (script, ...args) => output(`npm run ${script}`, await attempt(script, ...args)),
    edit(path, from, to) {
      const text = readFileSync(join(folder, path), 'utf8');
      if (text.split(from).length !== 2) throw new Error(`${path} has not exactly one "${from}"`);
      writeFileSync(join(folder, path), text.replace(from, to));
    },
  };
};
