import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '@referral-kit/command-line/usage';
import { repositoryFolder } from '@referral-kit/files/folders';
import { type Configuration, configMember, configNames, manifestName } from '../config.ts';

/** Which configuration the caller asks for: the one at a path, none, or the one that is found. */
export type RequestedConfig = string | boolean | undefined;

/**
 * @param cwd where to look for a configuration, and upwards
 * @param color whether the faults of the configuration are shown in colours; without it, as the terminal has it
 * @returns the configuration that counts; an empty one where there is none
 * @throws {UsageError} for a configuration that is at fault, after showing where, and for one that is not there
 */
export const configurationFor = async (
  asked: RequestedConfig,
  cwd: string,
  color?: boolean,
): Promise<Configuration> => {
  const path = typeof asked === 'string' ? resolve(cwd, asked) : asked === false ? undefined : findConfig(cwd);
  if (path === undefined) return { config: {}, folder: cwd };
  const { load } = await import('./load-config.ts');
  return { config: await load(path, cwd, color), folder: dirname(path), path };
};

/** Whether the configuration is a member of the file, not the whole of it. */
export const isManifest = (path: string): boolean => /(^|[\\/])package\.json$/.test(path);

/** Whether a `package.json` holds a configuration, or cannot be parsed and seems to. */
const hasMember = (path: string): boolean => {
  if (!existsSync(path)) return false;
  const text = readFileSync(path, 'utf8');
  if (!text.includes(`"${configMember}"`)) return false;
  try {
    return Object.hasOwn(JSON.parse(text) as object, configMember);
  } catch {
    return true;
  }
};

/**
 * @returns the absolute path of the file in a folder that holds a configuration, if one does
 * @throws {UsageError} when several do
 */
export const configIn = (folder: string): string | undefined => {
  const own = configNames.map((name) => join(folder, name)).filter((path) => existsSync(path));
  const manifest = join(folder, manifestName);
  const [found, other] = hasMember(manifest) ? [...own, manifest] : own;
  if (found !== undefined && other !== undefined) {
    throw new UsageError(`Both ${found} and ${other} contain a configuration. Keep one of them.`);
  }
  return found;
};

/**
 * @param cwd where to begin; the search ends with the folder of the repository, or else of the project
 * @returns the absolute path of the nearest configuration upwards, if there is one
 * @throws {UsageError} when one folder holds two
 */
const findConfig = (cwd: string): string | undefined => {
  const top = repositoryFolder(cwd);
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = configIn(folder);
    if (found !== undefined || folder === top) return found;
  }
};
