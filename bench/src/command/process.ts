import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What one run of a program took. */
export interface Took {
  /** From its start to its end. */
  readonly milliseconds: number;
  /** The most memory that it held at a time, in bytes; `undefined` where the system does not tell. */
  readonly memory: number | undefined;
  /** What all its threads computed, in milliseconds; `undefined` where the system does not tell. */
  readonly cpu: number | undefined;
}

/** How many milliseconds one tick of the system's clock of processes takes. */
const tick = 10;

/** What a process has computed so far, in milliseconds, as Linux tells. */
const cpuOf = (pid: number | undefined): number => {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ');
    return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * tick;
  } catch {
    return 0;
  }
};

/** The most memory that a process has held so far, in bytes, as Linux tells. */
const peakOf = (pid: number | undefined): number => {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
};

/**
 * Runs a program to its end; what it prints is thrown away.
 *
 * @param expected the exit status of a program that has done what is measured
 * @throws {Error} when it ends with another
 */
export const run = async (command: readonly string[], cwd: string, isWatched: boolean, expected = 0): Promise<Took> => {
  const [file = '', ...words] = command;
  const started = performance.now();
  const child = spawn(file, words, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-2000);
  });
  let peak = 0;
  let cpu = 0;
  const look = (): void => {
    peak = Math.max(peak, peakOf(child.pid));
    cpu = Math.max(cpu, cpuOf(child.pid));
  };
  const timer = isWatched ? setInterval(look, 10) : undefined;
  const [status] = (await once(child, 'close')) as [number | null];
  const milliseconds = performance.now() - started;
  clearInterval(timer);
  if (status !== expected) throw new Error(`${command.join(' ')} ended with ${status}: ${said}`);
  return { milliseconds, memory: peak || undefined, cpu: cpu || undefined };
};
