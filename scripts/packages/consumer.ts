import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { entriesOf } from './entries.ts';
import type { Packed } from './pack.ts';
import { linesOf, run } from './run.ts';
import { root } from './workspace.ts';

const sources = join(root, 'integration/consumer');

/** The name of the consumer's file about a package. */
const consumerFile = (name: string): string => `${basename(name)}.ts`;

/** The name of the consumer's file that imports every subpath. */
const subpathsFile = 'every-subpath.ts';

/** Stands in for a test runner, which some subpaths expect. */
const runnerFile = 'test-globals.js';

/** What other files of the consumer import, and a package of this name has not. */
const helperFile = 'expect.ts';

/** @returns a module that imports every subpath of the packages. */
export const importAll = (packages: readonly Packed[]): string => {
  const lines = packages
    .flatMap(({ manifest, files }) => entriesOf(manifest, files))
    .map(({ specifier }, index) =>
      specifier.endsWith('.json')
        ? `import m${index} from '${specifier}' with { type: 'json' };`
        : `import * as m${index} from '${specifier}';`,
    );
  return `${lines.join('\n')}\nexport const all: object[] = [${lines.map((_, index) => `m${index}`).join(', ')}];\n`;
};

/**
 * Writes the consumer into a project that has the packages.
 *
 * @returns the names of its files
 * @throws {Error} when a package has no consumer
 */
export const writeConsumer = (packages: readonly Packed[], project: string): string[] => {
  for (const file of packages.map(({ name }) => consumerFile(name))) {
    if (!existsSync(join(sources, file)))
      throw new Error(`integration/consumer/${file} is missing: write what a user would`);
  }
  const files = readdirSync(sources).filter((file) => file.endsWith('.ts') && file !== helperFile);
  for (const file of [...files, helperFile, runnerFile]) copyFileSync(join(sources, file), join(project, file));
  copyFileSync(join(root, 'fixtures/referral/valid/full.json'), join(project, 'referral.json'));
  writeFileSync(join(project, subpathsFile), `import './${runnerFile}';\n${importAll(packages)}`);
  return [...files, subpathsFile];
};

/** @returns what is wrong with one file of the consumer when Node runs it. */
export const runFaults = async (project: string, file: string): Promise<string[]> => {
  const ended = await run(process.execPath, ['--no-warnings', file], { cwd: project });
  return ended.status === 0 ? [] : linesOf(ended);
};
