import { spawnSync } from 'node:child_process';

/** What git wrote, or what it had to complain about. */
export interface Ran {
  readonly bytes: Buffer;
  readonly complaint: string | undefined;
}

/** Runs git to its end. */
export const git = (cwd: string, args: readonly string[], input = ''): Ran => {
  const { error, status, stdout, stderr } = spawnSync('git', args, { cwd, input, maxBuffer: 2 ** 30 });
  if (error) return { bytes: Buffer.alloc(0), complaint: `git cannot be run: ${error.message}` };
  const said = stderr.toString().trim();
  return { bytes: stdout, complaint: status === 0 ? undefined : said.replace(/^fatal: /, '') };
};
