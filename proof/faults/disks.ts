import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../figures.ts';
import { broken, writers } from './kills.ts';
import { type Files, filesIn, inFolder, restore, words } from './workspace.ts';

// A disk of its own is a tmpfs, which root can mount.

const mounted = (folder: string, options: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' }).status === 0;

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

const ran = (args: readonly string[], cwd: string): Ended => {
  const { status, stderr } = spawnSync(process.execPath, words(...args), { cwd, encoding: 'utf8', timeout: 120_000 });
  return { status, stderr };
};

/** What is wrong with how a run ended that could not write. */
const faultOf = ({ status, stderr }: Ended): string | undefined => {
  if (status === null) return 'it did not end';
  if (status === 0) return 'it says that all is well';
  if (stderr.includes('because of a bug') || status > 4) return `status ${status}: ${stderr.slice(0, 200)}`;
  return /cannot be written|no space|read-only/i.test(stderr)
    ? undefined
    : `it does not say why: ${stderr.slice(0, 200)}`;
};

/** A disk on which nothing can be written any more. */
interface Disk {
  readonly name: string;
  spoil(folder: string): void;
}

const disks: readonly Disk[] = [
  {
    name: 'a full disk',
    spoil: (folder) => {
      for (const size of [65_536, 4096, 1]) {
        try {
          for (let index = 0; ; index += 1) writeFileSync(join(folder, `.filler-${size}-${index}`), 'x'.repeat(size));
        } catch {
          // It is full.
        }
      }
    },
  },
  {
    name: 'a disk that becomes read-only',
    spoil: (folder) => void spawnSync('mount', ['-o', 'remount,ro', folder]),
  },
];

const withoutFiller = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('.filler')));

const onDisk = ({ name: disk, spoil }: Disk, folder: string): Row => {
  const faults: string[] = [];
  for (const { name, args, before } of writers) {
    if (!mounted(folder, 'size=2m')) {
      return { what: disk, figure: '', passed: false, notRun: 'only root can mount a disk for it' };
    }
    try {
      restore(folder, before);
      spoil(folder);
      const fault = faultOf(ran(args, folder));
      if (fault !== undefined) faults.push(`${name}: ${fault}`);
      const found = withoutFiller(filesIn(folder));
      for (const odd of broken(found, before, before)) faults.push(`${name}: ${odd} was changed`);
      if (Object.keys(found).some((each) => each.endsWith('.tmp'))) faults.push(`${name}: a draft is left`);
    } finally {
      spawnSync('umount', [folder]);
    }
  }
  return {
    what: disk,
    figure: `${writers.length} commands that write: ${faults.length} end without saying why, or change or leave a file`,
    passed: faults.length === 0,
    faults,
  };
};

/** A script that removes the folder it is in, at once or while a command runs in it. */
const scripts = {
  'a folder that is gone': 'rm -rf "$PWD"; exec "$0" "$@"',
  'a folder that goes': '"$0" "$@" & sleep 0.$(($$ % 4)); rm -rf "$PWD"; wait $!',
};

const vanishing = (what: string, script: string, repeat: number): Promise<Row> =>
  inFolder(async (folder) => {
    const cwd = join(folder, 'gone');
    const all = Array.from({ length: repeat }, () => writers).flat();
    const faults = all.flatMap(({ name, args, before }) => {
      mkdirSync(cwd, { recursive: true });
      restore(cwd, before);
      const line = ['-c', script, process.execPath, ...words(...args)];
      const { status, stderr } = spawnSync('sh', line, { cwd, encoding: 'utf8', timeout: 120_000 });
      rmSync(cwd, { recursive: true, force: true });
      const isGraceful = status !== null && status <= 4 && !stderr.includes('because of a bug');
      return isGraceful ? [] : [`${name}: status ${status}: ${stderr.slice(0, 300)}`];
    });
    return {
      what,
      figure: `${all.length} runs of commands that write: ${faults.length} end as by a bug`,
      passed: faults.length === 0,
      faults,
    };
  });

/** @param repeat how often a folder vanishes under each command
 * @returns rows about disks on which nothing can be written */
export const diskRows = async (repeat: number): Promise<Row[]> => {
  const rows = await inFolder(async (folder) => disks.map((disk) => onDisk(disk, folder)));
  for (const [what, script] of Object.entries(scripts)) rows.push(await vanishing(what, script, repeat));
  return rows;
};
