import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Problem } from './host.ts';

/** How npm ends that has something to complain about. */
interface Failed {
  readonly code?: unknown;
  readonly killed?: boolean;
  readonly stderr?: string;
}

/** Lines in which npm says the same as in another one, but for machines. */
const forMachines = /^(?:code|errno|syscall|type|path) |^A complete log/;

/** The first line in which npm says what is wrong. Versions before 10.6 begin them otherwise. */
const complaintOf = (stderr: string): string | undefined =>
  stderr
    .split('\n')
    .flatMap((line) => /^npm (?:error|ERR!) +(\S.*)/.exec(line)?.[1] ?? [])
    .find((line) => !forMachines.test(line));

const isAbsent = (stderr: string): boolean => /\b(?:E404|ETARGET|ENOVERSIONS)\b/.test(stderr);

const problemOf = ({ code, killed, stderr = '' }: Failed, patience: number): Problem => {
  if (code === 'ENOENT') return { code: 'file/unreadable', message: 'npm cannot be run: there is no such command' };
  if (killed) return { code: 'file/unreadable', message: `npm took longer than ${patience / 1000} seconds` };
  return {
    code: isAbsent(stderr) ? 'file/not-found' : 'file/unreadable',
    message: complaintOf(stderr) ?? 'npm could not fetch it',
  };
};

/** npm is a script of the shell there, for which some characters of ranges are signs of its own. */
const isWindows = process.platform === 'win32';

/** What a caller that npm itself runs may have set, and would make it pack something else or nothing. */
const settings = (folder: string): Readonly<Record<string, string>> => ({
  npm_config_pack_destination: folder,
  npm_config_workspaces: 'false',
  npm_config_workspace: '',
  npm_config_dry_run: 'false',
  // A registry that is away is asked again, but not for minutes.
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_retry_maxtimeout: '4000',
});

/**
 * Fetches a package by the npm of this machine, so that its registries and credentials count. npm checks the integrity;
 * no script of the package is run.
 *
 * @param spec a published version
 * @param patience how many milliseconds npm may take; five minutes unless told otherwise
 * @returns the tarball, or why there is none
 */
export const fetched = async (spec: string, cwd: string, patience = 300_000): Promise<Buffer | Problem> => {
  const folder = mkdtempSync(join(tmpdir(), 'referral-kit-compat-'));
  try {
    await promisify(execFile)('npm', ['pack', isWindows ? `"${spec}"` : spec, '--ignore-scripts', '--loglevel=error'], {
      cwd,
      env: { ...process.env, ...settings(folder) },
      shell: isWindows,
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    const [tarball] = readdirSync(folder);
    if (tarball === undefined) return { code: 'file/unreadable', message: 'npm fetched nothing' };
    return readFileSync(join(folder, tarball));
  } catch (error) {
    return problemOf(error as Failed, patience);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
