import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { topOf } from '../inputs/folders.ts';
import { UsageError } from '../usage.ts';
import { configMember, configName, manifestName } from './name.ts';

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
export const findConfig = (cwd: string): string | undefined => {
  const top = topOf(cwd);
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
