import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmOutput } from './npm.ts';
import type { Packed } from './pack.ts';
import { readManifest, root } from './workspace.ts';

/** The versions of the packages that others expect as peers, as this workspace has them. */
const peersOf = (packages: readonly Packed[]): Record<string, string> =>
  Object.fromEntries(
    packages
      .flatMap(({ manifest }) => Object.keys(manifest.peerDependencies ?? {}))
      .filter((name) => packages.every((one) => one.name !== name))
      .map((name) => join(root, 'node_modules', name))
      .filter((folder) => existsSync(folder))
      .map((folder) => readManifest(folder))
      .map(({ name, version }) => [name, version]),
  );

/**
 * Installs tarballs into an empty project, as someone would who has only those.
 *
 * @param folder where the project is made
 * @returns `folder`
 * @throws {Error} when npm cannot install them
 */
export const installTarballs = async (packages: readonly Packed[], folder: string): Promise<string> => {
  const tarballs = Object.fromEntries(packages.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const manifest = {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: { ...tarballs, ...peersOf(packages) },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock'];
  await npmOutput(['install', ...flags], { cwd: folder });
  return folder;
};
