import { spawnSync } from 'node:child_process';

/** What git wrote, or what it had to complain about. */
export interface GitResult {
  readonly bytes: Buffer;
  readonly failure: string | undefined;
  /** Whether there is no git that could be run. */
  readonly isMissing?: true;
}

/** Runs git to its end. */
export const git = (cwd: string, args: readonly string[], input = ''): GitResult => {
  const { error, status, stdout, stderr } = spawnSync('git', args, { cwd, input, maxBuffer: 2 ** 30 });
  if (error) return { bytes: Buffer.alloc(0), failure: error.message, isMissing: true };
  const said = stderr.toString().trim();
  return { bytes: stdout, failure: status === 0 ? undefined : said.replace(/^fatal: /, '') };
};
