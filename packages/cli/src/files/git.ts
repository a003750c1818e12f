import { spawnSync } from 'node:child_process';

/** What git wrote, or what it had to complain about. */
export interface Ran {
  readonly bytes: Buffer;
  readonly complaint: string | undefined;
  /** Whether there is no git that could be run. */
  readonly isMissing?: true;
}

/** Runs git to its end. */
export const git = (cwd: string, args: readonly string[], input = ''): Ran => {
  const { error, status, stdout, stderr } = spawnSync('git', args, { cwd, input, maxBuffer: 2 ** 30 });
  if (error) return { bytes: Buffer.alloc(0), complaint: error.message, isMissing: true };
  const said = stderr.toString().trim();
  return { bytes: stdout, complaint: status === 0 ? undefined : said.replace(/^fatal: /, '') };
};
