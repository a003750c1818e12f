import { dirname, resolve } from 'node:path';
import type { Configuration } from './config.ts';
import { findConfig } from './find.ts';

/** Which configuration the caller asks for: the one at a path, none, or the one that is found. */
export type Asked = string | boolean | undefined;

/**
 * @param cwd where to look for a configuration, and upwards
 * @param color whether the faults of the configuration are shown in colours; without it, as the terminal has it
 * @returns the configuration that counts; an empty one where there is none
 * @throws {UsageError} for a configuration that is at fault, after showing where, and for one that is not there
 */
export const configurationFor = async (asked: Asked, cwd: string, color?: boolean): Promise<Configuration> => {
  const path = typeof asked === 'string' ? resolve(cwd, asked) : asked === false ? undefined : findConfig(cwd);
  if (path === undefined) return { config: {}, folder: cwd };
  const { load } = await import('./load.ts');
  return { config: await load(path, cwd, color), folder: dirname(path), path };
};
