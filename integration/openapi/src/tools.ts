import { join } from 'node:path';
import { installLocked } from '../../../scripts/packages/install-locked.ts';
import { type Ended, linesOf, run } from '../../../scripts/packages/run.ts';
import { readManifest } from '../../../scripts/packages/workspace.ts';

const folder = join(import.meta.dirname, '..');

/** The programs that this folder's `package.json` lists. */
const programs = {
  redocly: '@redocly/cli',
  'openapi-ts': '@hey-api/openapi-ts',
  'openapi-typescript': 'openapi-typescript',
  prism: '@stoplight/prism-cli',
} as const;

/** Nothing is sent to anybody. */
const env = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', DO_NOT_TRACK: '1', CI: 'true' };

/** Installs the tools of `package-lock.json`, unless that was done before. */
export const installTools = (): Promise<void> => installLocked(folder, 'the tools for OpenAPI and AsyncAPI (180 MB)');

/** @returns the path of a program, to be run by Node. */
export const program = (name: keyof typeof programs): string => {
  const at = join(folder, 'node_modules', programs[name]);
  return join(at, readManifest(at).bin?.[name] as string);
};

/**
 * Runs a tool in a folder.
 *
 * @throws {Error} with what it wrote, unless it ends with 0
 */
export const runTool = async (name: keyof typeof programs, args: readonly string[], cwd: string): Promise<Ended> => {
  const ended = await run(process.execPath, [program(name), ...args], { cwd, env, timeout: 300_000 });
  if (ended.status !== 0) throw new Error(linesOf(ended).join('\n'));
  return ended;
};
