// Builds and packs the packages twice, in two copies of the repository that differ in whatever may differ
// between two machines: the path, the umask, the times of the files, the time zone, the language. Exits with 1
// unless the tarballs are the same, byte for byte.
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmOutput } from '../packages/npm.ts';
import { linesOf, run } from '../packages/run.ts';
import { copyRepository } from './copy.ts';

/** A machine on which a release might be built. */
interface Machine {
  readonly folder: string;
  readonly umask: number;
  readonly time: Date;
  readonly env: Readonly<Record<string, string>>;
}

const machines: readonly Machine[] = [
  {
    folder: 'a',
    umask: 0o022,
    time: new Date('2001-02-03T04:05:06Z'),
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
  },
  {
    folder: 'a longer path/to the repository',
    umask: 0o077,
    time: new Date('2031-12-30T21:22:23Z'),
    env: { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  },
];

/** Sets the modes and times of a copy as a checkout on that machine would have them. */
const age = (copy: string, { umask, time }: Machine): void => {
  const entries = globSync('**/*', { cwd: copy, withFileTypes: true, exclude: ['**/node_modules'] });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    chmodSync(path, 0o666 & ~umask);
    utimesSync(path, time, time);
  }
};

/** @returns the list of tarballs that a machine makes, with their sums */
const build = async (machine: Machine, outside: string): Promise<string[]> => {
  const copy = join(outside, machine.folder);
  const before = process.umask(machine.umask);
  try {
    copyRepository(copy);
    age(copy, machine);
    const env = { ...machine.env, TURBO_TELEMETRY_DISABLED: '1' };
    const built = await run(process.execPath, ['node_modules/turbo/bin/turbo', 'run', 'build', '--force'], {
      cwd: copy,
      env,
      timeout: 600_000,
    });
    if (built.status !== 0) throw new Error(linesOf(built).join('\n'));
    await npmOutput(['run', '--silent', '--workspace', 'scripts', 'release:pack', '--', 'out'], {
      cwd: copy,
      env,
      timeout: 600_000,
    });
    return readFileSync(join(copy, 'out/SHA256SUMS'), 'utf8').trim().split('\n');
  } finally {
    process.umask(before);
  }
};

const outside = mkdtempSync(join(tmpdir(), 'referral-kit-'));
try {
  const builds: string[][] = [];
  for (const machine of machines) builds.push(await build(machine, outside));
  const [first = [], second = []] = builds;
  for (const line of first) console.log(`${second.includes(line) ? 'same ' : 'DIFFERS'} ${line}`);
  const same = first.length === second.length && first.every((line, index) => line === second[index]);
  console.log(same ? `${first.length} tarballs, built twice, are the same` : 'two builds gave different tarballs');
  process.exitCode = same ? 0 : 1;
} finally {
  if (process.argv.includes('--keep')) console.log(`kept: ${outside}`);
  else rmSync(outside, { recursive: true, force: true });
}
