import { spawn } from 'node:child_process';

/** How a command ended. */
export interface Ended {
  /** Exit status; `null` when a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how long a command may run. */
export interface RunOptions {
  readonly cwd?: string;
  /** Variables in addition to those of this process; those that are `undefined` are left out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds until it is killed: two minutes unless told otherwise. */
  readonly timeout?: number;
}

/**
 * Runs a command to its end, without standard input.
 *
 * @returns its exit status and what it wrote; never rejects
 */
export const run = (command: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const { cwd, timeout = 120_000 } = options;
    const env = { ...process.env, ...options.env };
    const child = spawn(command, args, {
      cwd,
      env,
      timeout,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const written = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        written[name] += text;
      });
    }
    child.once('error', (error) => resolve({ ...written, status: null, stderr: `${written.stderr}${error.message}` }));
    child.once('close', (status) => resolve({ ...written, status }));
  });

/** @returns everything that a command wrote, in lines; how it ended where it wrote nothing. */
export const linesOf = ({ status, stdout, stderr }: Ended): string[] => {
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 ? lines : [status === null ? 'it could not run, or took too long' : `exit status ${status}`];
};
