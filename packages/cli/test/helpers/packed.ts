import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pack } from '../../../../scripts/packages/pack.ts';
import { installTarballs } from '../../../../scripts/packages/project.ts';
import { type Package, publishable, root } from '../../../../scripts/packages/workspace.ts';

const cache = join(root, 'node_modules/.cache/referral-kit-binary');

/** A package of the workspace, and those of its dependencies that are in the workspace too. */
const closureOf = (name: string, all: readonly Package[], found: Set<Package> = new Set()): Set<Package> => {
  const one = all.find(({ manifest }) => manifest.name === name);
  if (one === undefined || found.has(one)) return found;
  found.add(one);
  for (const needed of Object.keys(one.manifest.dependencies ?? {})) closureOf(needed, all, found);
  return found;
};

/** A name for what the packages hold: it changes with any file that is published. */
const contentKey = (packages: Iterable<Package>): string => {
  const hash = createHash('sha256');
  for (const { folder, manifest } of packages) {
    const patterns = ['package.json', ...(manifest.files ?? []).flatMap((path) => [path, `${path}/**/*`])];
    const files = globSync(patterns, { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
      hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
};

/** How long another process may take to install; after that its lock counts as left behind. */
const patience = 120_000;

/** Makes a folder once, though several processes may ask for it at the same time. */
const once = async (folder: string, make: (temporary: string) => Promise<void>): Promise<void> => {
  const lock = `${folder}.lock`;
  const until = Date.now() + patience;
  while (!existsSync(folder)) {
    try {
      writeFileSync(lock, '', { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (Date.now() > until) rmSync(lock, { force: true });
      await setTimeout(100);
      continue;
    }
    const temporary = mkdtempSync(`${folder}-`);
    try {
      if (!existsSync(folder)) {
        await make(temporary);
        renameSync(temporary, folder);
      }
    } finally {
      rmSync(temporary, { recursive: true, force: true });
      rmSync(lock, { force: true });
    }
  }
};

const hour = 3_600_000;

/** Removes what earlier builds left in the cache. */
const prune = (): void => {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > hour) rmSync(path, { recursive: true, force: true });
  }
};

/**
 * Packs the command and the packages of the workspace that it needs, and installs the tarballs into an empty
 * folder, as a user would. That is done once for each state of the built packages, and takes seconds.
 *
 * @returns the path of the command's main file, to be run with Node
 */
export const packedBinary = async (): Promise<string> => {
  const packages = [...closureOf('referral-kit', publishable())];
  mkdirSync(cache, { recursive: true });
  const folder = join(cache, contentKey(packages));
  await once(folder, async (temporary) => {
    prune();
    await installTarballs(await pack(packages, temporary), temporary);
  });
  const command = join(folder, 'node_modules/referral-kit');
  const { bin } = JSON.parse(readFileSync(join(command, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  return join(command, bin['referral-kit'] as string);
};
