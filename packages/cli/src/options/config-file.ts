import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Configuration, configMember, configName, manifestName } from '../config.ts';
import { repositoryFolder } from '../files/folders.ts';
import { UsageError } from '../usage.ts';

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
export const hasMember = (path: string): boolean => {
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
 * @param cwd where to begin; the search ends with the folder of the repository, or else of the project
 * @returns the absolute path of the nearest configuration upwards, if there is one
 * @throws {UsageError} when one folder holds two
 */
const findConfig = (cwd: string): string | undefined => {
  const top = repositoryFolder(cwd);
  for (let folder = cwd; ; folder = dirname(folder)) {
    const [own, manifest] = [join(folder, configName), join(folder, manifestName)];
    const isOwn = existsSync(own);
    const isInManifest = hasMember(manifest);
    if (isOwn && isInManifest) {
      throw new UsageError(`both ${own} and ${manifest} hold a configuration; keep one of them`);
    }
    if (isOwn || isInManifest) return isOwn ? own : manifest;
    if (folder === top) return undefined;
  }
};
