import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../../scripts/packages/workspace.ts';

const root = join(import.meta.dirname, '../../..');

/** Where the peers are installed, by their own lock. */
export const peersFolder: string = join(import.meta.dirname, '../../command');

const installed = (path: string): string => join(peersFolder, 'node_modules', path);

/** The command of this project, as built. */
export const ours: readonly string[] = [process.execPath, join(root, 'packages/cli/bin/referral-kit.js')];

/** `JSON.parse` of every line, and nothing else. */
export const parseLines: readonly string[] = [process.execPath, join(import.meta.dirname, 'parse-lines.ts')];

/** The schema that the peers hold referrals to; ours has it compiled. */
export const schema: string = join(root, 'schemas/2018-10-01/referral.bundle.schema.json');

/**
 * The program of Sourcemeta itself, without the script of npm that starts it and takes half a second.
 *
 * @throws {Error} where there is none for this platform
 */
export const sourcemeta = (): readonly string[] => {
  const machines: Partial<Record<NodeJS.Architecture, string>> = { x64: 'x86_64', arm64: 'arm64' };
  const name = `jsonschema-${process.platform}-${machines[process.arch]}`;
  const program = installed(join('@sourcemeta/jsonschema/build/github-releases', name));
  if (!existsSync(program)) throw new Error(`Sourcemeta has no program for ${process.platform} ${process.arch}`);
  chmodSync(program, 0o755);
  return [program];
};

const script = (path: string): readonly string[] => [process.execPath, installed(path)];

/** ajv-cli, with the schema and its formats. */
export const ajvCli = (): readonly string[] => [
  ...script('ajv-cli/dist/index.js'),
  'validate',
  '--spec=draft2020',
  '-c',
  installed('ajv-formats'),
  '-s',
  schema,
];

/** v8r, with the schema; it takes relative paths only. */
export const v8r = (): readonly string[] => [...script('v8r/src/index.js'), '--schema', schema];

/** @returns the version of an installed peer */
export const versionOf = (name: string): string => readManifest(installed(name)).version;
