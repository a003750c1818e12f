import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, npmOutput } from '../packages/npm.ts';
import type { Packed } from '../packages/pack.ts';
import { linesOf } from '../packages/run.ts';
import type { Environment } from './environment.ts';
import { integrityOf } from './tarballs.ts';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

/** A project of someone who has only the registry. */
export interface Consumer {
  readonly folder: string;
  /** Installs packages by name, as `npm install NAME…`. */
  install(...specs: string[]): Promise<void>;
  /** @returns what its lock file says, by path below the project */
  lock(): Readonly<Record<string, Locked>>;
  /** @returns a sentence when `npx referral-kit …` ends with another status. */
  command(args: readonly string[], status: number): Promise<string[]>;
}

/** Makes an empty project. */
export const makeConsumer = (folder: string, env: Environment): Consumer => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  return {
    folder,
    install: async (...specs) => {
      await npmOutput(['install', ...specs], { cwd: folder, env, timeout: 600_000 });
    },
    lock: () => {
      const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
        readonly packages: Readonly<Record<string, Locked>>;
      };
      return Object.fromEntries(Object.entries(packages).filter(([path]) => path !== ''));
    },
    command: async (args, status) => {
      const ended = await npm(['exec', '--no', '--', 'referral-kit', ...args], { cwd: folder, env });
      if (ended.status === status) return [];
      return [`referral-kit ${args.join(' ')} ended with ${ended.status}, not ${status}`, ...linesOf(ended)];
    },
  };
};

/** @returns what one has to name to have every package, with what they expect as peers */
export const specsOf = (packages: readonly Packed[]): string[] => {
  const names = packages.map(({ name }) => name);
  const peers = packages.flatMap(({ manifest }) => Object.entries(manifest.peerDependencies ?? {}));
  const others = peers.filter(([name]) => !names.includes(name)).map(([name, range]) => `${name}@${range}`);
  return [...names, ...new Set(others)];
};

/** @returns a sentence for each installed package that is not the tarball that was packed */
export const installedFaults = ({ lock }: Consumer, packages: readonly Packed[]): string[] =>
  packages.flatMap(({ name, manifest, tarball }) => {
    const found = lock()[`node_modules/${name}`];
    if (found === undefined) return [`${name} is not installed`];
    if (found.version !== manifest.version) return [`${name} is ${found.version}, not ${manifest.version}`];
    const packed = integrityOf(tarball);
    return found.integrity === packed ? [] : [`${name} has the sum ${found.integrity}, but ${packed} was packed`];
  });

/** @returns a sentence for each installed package, ours or another, that ran code to be installed */
export const scriptFaults = ({ lock }: Consumer): string[] =>
  Object.entries(lock())
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => `${path} has an install script`);
