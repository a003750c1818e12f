import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../../scripts/packages/workspace.ts';

const modules = join(import.meta.dirname, '../node_modules');

// Install scripts are off: the packages that hold the binaries are used directly. Of those for all the
// platforms, npm installs the ones for this machine.
const find = (names: readonly string[], path: string): string | undefined =>
  names.map((name) => join(modules, name, path)).find((file) => existsSync(file));

const optionalOf = (folder: string): string[] => Object.keys(readManifest(folder).optionalDependencies ?? {});

/** @returns the binary of a package that has one package for each platform. */
export const binaryOf = (name: string, path: string): string | undefined => find(optionalOf(join(modules, name)), path);

const aliases = optionalOf(join(import.meta.dirname, '..')).filter((name) => name.startsWith('node-'));

/** The major versions of Node that this folder's package.json lists. */
export const nodeMajors: readonly string[] = [...new Set(aliases.map((name) => name.split('-')[1] as string))];

/** @returns the binary of a major version of Node. */
export const nodeBinary = (major: string): string | undefined =>
  find(
    aliases.filter((name) => name.startsWith(`node-${major}-`)),
    'bin/node',
  );
