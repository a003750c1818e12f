import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { plural, printable } from '@referral-kit/text';
import { defaultRevision, schemaBase } from '../compiled/contract.ts';
import { type Config, configName, manifestName } from '../config.ts';
import { stdout } from '../files/streams.ts';
import { fileOutput } from '../files/write-file.ts';
import { type Command, defineCommand } from '../options/command.ts';
import { hasMember } from '../options/config-file.ts';
import { status } from '../status.ts';
import { UsageError } from '../usage.ts';
import { pathsIn } from './init-paths.ts';

const published = `${schemaBase}cli/config.schema.json`;

/** Where the schema of the configuration is: beside the installed command, if that is so. */
const schemaFor = (cwd: string): string => {
  const installed = 'node_modules/referral-kit/config.schema.json';
  return existsSync(join(cwd, installed)) ? `./${installed}` : published;
};

/**
 * Writes a configuration for what is in the working folder.
 *
 * @returns the exit status
 * @throws {UsageError} when there is one already, or it cannot be written
 */
export const init = async (): Promise<number> => {
  const cwd = process.cwd();
  const found = await pathsIn(cwd);
  if (hasMember(join(cwd, manifestName))) throw new UsageError(`${manifestName} holds a configuration already`);
  const config: Config = {
    $schema: schemaFor(cwd),
    revision: defaultRevision,
    paths: found.length > 0 ? found.map(({ path }) => path) : ['fixtures'],
  };
  if (existsSync(join(cwd, configName))) throw new UsageError(`${configName} is there already`);
  const file = fileOutput(join(cwd, configName));
  file.write(`${JSON.stringify(config, null, 2)}
`);
  file.close();
  const lines = found.map(({ path, count }) => `  ${printable(path)}: ${plural(count, 'file')}`);
  const paths =
    found.length > 0
      ? ['paths, from what holds documents:', ...lines]
      : ['nothing holds documents yet; paths names fixtures'];
  stdout.write(`${configName} is written\n${paths.join('\n')}\nreferral-kit validate checks them\n`);
  return status.valid;
};

export const command: Command = defineCommand({
  arguments: [],
  options: {},
  details: [
    'The configuration names the folders below the current folder that contain documents, and the documents in the current folder itself: files that resemble a referral, or whose `$schema` says what they are. Files that `.gitignore` and `.referralignore` name are left out. Nothing is overwritten.',
  ],
  examples: ['referral-kit init'],
  statuses: {
    valid: `\`${configName}\` was written`,
    usage: 'There is a configuration already, or it cannot be written',
  },
  run: () => init(),
});
