import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** A process that runs until it is ended. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** Rejects with what it wrote to standard error, when it ends by itself. */
  readonly ended: Promise<never>;
  /** Ends it and all that it started. */
  readonly end: () => Promise<void>;
}

const endGroup = (leader: number | undefined, signal: NodeJS.Signals): void => {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch {
    // It is gone already.
  }
};

/**
 * Starts a process in its own group. It ends with this one at the latest.
 *
 * @param folder where it works, and puts its temporary files
 * @returns the process, with a pipe on descriptor 3
 */
export const startProcess = (command: string, args: readonly string[], folder: string): ServerProcess => {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, TMPDIR: folder },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const gone = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (status, signal) => resolve(`it ended with ${status ?? signal}\n${text}`));
  });
  const ended = gone.then((why): never => {
    throw new Error(why);
  });
  ended.catch(() => {});
  const kill = (): void => endGroup(child.pid, 'SIGKILL');
  process.once('exit', kill);
  return {
    child,
    ended,
    end: async () => {
      // A browser that may end in peace reaps its own children.
      endGroup(child.pid, 'SIGTERM');
      await Promise.race([gone, setTimeout(3000, undefined, { ref: false })]);
      kill();
      await gone;
      process.off('exit', kill);
    },
  };
};

/** Rejects after some milliseconds; does not keep the process alive. */
export const deadline = async (milliseconds: number): Promise<never> => {
  await setTimeout(milliseconds, undefined, { ref: false });
  throw new Error(`no answer within ${milliseconds / 1000} s`);
};
