import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRevision } from '../compiled/contract.ts';
import type { Config } from '../config/config.ts';
import { hasMember } from '../config/find.ts';
import { configName, manifestName } from '../config/name.ts';
import { findInputs } from '../inputs/find.ts';
import { stdout } from '../report/stream.ts';
import { status } from '../status.ts';
import { printable } from '../text/printable.ts';
import { UsageError } from '../usage.ts';

const published = 'https://schemas.referral-kit.dev/cli/config.schema.json';

/** Where the schema of the configuration is: beside the installed command, if that is so. */
const schemaFor = (cwd: string): string => {
  const installed = 'node_modules/referral-kit/config.schema.json';
  return existsSync(join(cwd, installed)) ? `./${installed}` : published;
};

/** The folders in the working folder that hold documents, with how many. */
const foldersIn = async (cwd: string): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  for (const { name, problem } of await findInputs(['.'], cwd, new Set())) {
    const [folder, ...rest] = name.split('/');
    if (problem || folder === undefined || rest.length === 0) continue;
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
};

/**
 * Writes a configuration for what is in the working folder.
 *
 * @returns the exit status
 * @throws {UsageError} when there is one already, or it cannot be written
 */
export const init = async (): Promise<number> => {
  const cwd = process.cwd();
  const folders = await foldersIn(cwd);
  if (hasMember(join(cwd, manifestName))) throw new UsageError(`${manifestName} holds a configuration already`);
  const config: Config = {
    $schema: schemaFor(cwd),
    revision: defaultRevision,
    paths: folders.size > 0 ? [...folders.keys()] : ['fixtures'],
  };
  try {
    writeFileSync(join(cwd, configName), `${JSON.stringify(config, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'EEXIST' ? `${configName} is there already` : `it cannot be written: ${message}`);
  }
  const found = [...folders].map(
    ([folder, count]) => `  ${printable(folder)}: ${count} ${count === 1 ? 'file' : 'files'}`,
  );
  const paths =
    folders.size > 0
      ? ['paths, from the folders that hold documents:', ...found]
      : ['no folder holds documents yet; paths names fixtures'];
  stdout.write(`${configName} is written\n${paths.join('\n')}\nreferral-kit validate checks them\n`);
  return status.valid;
};
