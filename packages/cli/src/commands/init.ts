import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, defineCommand } from '@referral-kit/command-line/command';
import { status } from '@referral-kit/command-line/status';
import { UsageError } from '@referral-kit/command-line/usage';
import { displayPath } from '@referral-kit/files/folders';
import { stdout } from '@referral-kit/files/streams';
import { fileOutput } from '@referral-kit/files/write-file';
import { plural, printable } from '@referral-kit/text';
import { defaultRevision, schemaBase } from '../compiled/contract.ts';
import { type Config, configName } from '../config.ts';
import { configIn } from '../options/config-file.ts';
import { withGlobs } from './init/globs.ts';
import { type FoundPath, pathsTo } from './init/paths.ts';
import { treeOf } from './init/tree.ts';

const published = `${schemaBase}cli/config.schema.json`;

/** Where the schema of the configuration is: next to the installed command, if that is so. */
const schemaFor = (cwd: string): string => {
  const installed = 'node_modules/referral-kit/config.schema.json';
  return existsSync(join(cwd, installed)) ? `./${installed}` : published;
};

/** @returns what was found, in words */
const told = (found: readonly FoundPath[], ignore: readonly string[]): string => {
  const lines =
    found.length === 0
      ? ['No documents found. "paths" names the folder fixtures: create it, or name another.']
      : ['Documents found, now in "paths":', ...found.map(({ path, count }) => `  ${path}: ${plural(count, 'file')}`)];
  const others = ignore.length === 0 ? [] : ['No documents, now in "ignore":', ...ignore.map((one) => `  ${one}`)];
  const all = [`${configName} was written.`, ...lines, ...others, 'To validate: referral-kit validate'];
  return all.map((line) => `${printable(line)}\n`).join('');
};

/**
 * Writes a configuration for what is in the working folder.
 *
 * @returns the exit status
 * @throws {UsageError} when there is one already, or it cannot be written
 */
export const init = async (): Promise<number> => {
  const cwd = process.cwd();
  const configuration = configIn(cwd);
  if (configuration !== undefined)
    throw new UsageError(`${displayPath(cwd, configuration)} already contains a configuration.`);
  const top = await treeOf(cwd);
  const { paths, ignore } = pathsTo(top);
  const found = withGlobs(top, paths);
  const config: Config = {
    $schema: schemaFor(cwd),
    revision: defaultRevision,
    paths: found.length > 0 ? found.map(({ path }) => path) : ['fixtures'],
    ...(ignore.length > 0 && { ignore: [...ignore] }),
  };
  const file = fileOutput(join(cwd, configName));
  file.write(`${JSON.stringify(config, null, 2)}\n`);
  file.close();
  stdout.write(told(found, ignore));
  return status.valid;
};

export const command: Command = defineCommand({
  arguments: [],
  options: {},
  details: [
    'Looks at every JSON, NDJSON and YAML file below the current folder. Documents are files that resemble a referral or the type that their folder is named after, whose `$schema` names a type, or that have a sidecar. `paths` of the configuration names the folders that contain documents, or the files if there is more of something else beside them; `ignore` names what is left. From three folders such as `services/a/fixtures` on, `paths` has `services/*/fixtures`.',
    'Files that `.gitignore` and `.referralignore` name are left out. Nothing is overwritten.',
  ],
  examples: ['referral-kit init'],
  statuses: {
    valid: `\`${configName}\` was written`,
    usage: 'There is a configuration already, or it cannot be written',
  },
  run: () => init(),
});
