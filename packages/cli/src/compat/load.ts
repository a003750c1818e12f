import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '@referral-kit/command-line/usage';

/** The package that compares schemas. Who does not compare any need not install its JSON Schema engines. */
export type Kit = typeof import('@referral-kit/compat/command');

const name = '@referral-kit/compat';

const resolved = (from: string): string | undefined => {
  try {
    return createRequire(from).resolve(`${name}/command`);
  } catch {
    return undefined;
  }
};

/**
 * Loads the package from next to the command, or else from the project.
 *
 * @param cwd the folder of the project
 * @throws {UsageError} when it is installed in neither
 */
export const loadKit = async (cwd: string): Promise<Kit> => {
  const path = resolved(import.meta.url) ?? resolved(pathToFileURL(join(cwd, 'package.json')).href);
  if (path === undefined)
    throw new UsageError(
      `compat needs the package ${name}, which is not installed. Run: npm install --save-dev ${name}`,
    );
  return import(pathToFileURL(path).href);
};
