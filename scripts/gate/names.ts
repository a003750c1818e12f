import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandTable } from '@referral-kit/command-line/command';
import type { Package } from '../packages/workspace.ts';
import { exportsOf } from './exports.ts';

/** The names that a package promises, in sorted lists: `exports`, `issue codes`, `commands`, … */
export type Names = Readonly<Record<string, readonly string[]>>;

const inFolder =
  (folder: string) =>
  (path: string): string | undefined => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };

/** @returns each command, and each of its options, as `validate --type` */
const commandsOf = async (table: CommandTable): Promise<string[]> => {
  const names = Object.entries(table).map(async ([name, entry]) => {
    const { command } = await entry.load();
    return [name, ...Object.keys(command.options).map((option) => `${name} --${option}`)];
  });
  return (await Promise.all(names)).flat().sort();
};

const codesOf = (codes: object): string[] => Object.keys(codes).sort();

/** What packages promise in addition to their exports. Their builds are asked, the command by its source. */
const others = async (): Promise<Readonly<Record<string, Names>>> => {
  const [{ issueCodes }, { lifecycleCodes }, { normalizeCodes }, { codes }, { status }, { commands }] =
    await Promise.all([
      import('@referral-kit/validator'),
      import('@referral-kit/lifecycle/codes'),
      import('@referral-kit/normalizer'),
      import('@referral-kit/codes/codes'),
      import('@referral-kit/command-line/status'),
      import('../../packages/cli/src/cli/commands.ts'),
    ]);
  return {
    '@referral-kit/validator': { 'issue codes': codesOf(issueCodes) },
    '@referral-kit/normalizer': { 'issue codes': codesOf(normalizeCodes) },
    '@referral-kit/lifecycle': { 'issue codes': codesOf(lifecycleCodes) },
    'referral-kit': {
      'issue codes': codesOf(codes),
      commands: await commandsOf(commands),
      'exit statuses': Object.entries(status)
        .map(([name, value]) => `${value} ${name}`)
        .sort(),
    },
  };
};

/** @returns the names that each package promises; the packages have to be built */
export const namesOf = async (packages: readonly Package[]): Promise<Record<string, Names>> => {
  const besides = await others();
  return Object.fromEntries(
    packages.map(({ folder, manifest }) => [
      manifest.name,
      {
        exports: exportsOf(manifest, inFolder(folder)),
        engines: Object.entries(manifest.engines ?? {}).map(([engine, range]) => `${engine} ${range}`),
        ...besides[manifest.name],
      },
    ]),
  );
};
