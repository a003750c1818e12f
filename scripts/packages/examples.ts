import { existsSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFolder, examples, runExamples, typeFaults } from '../test/helpers/examples.ts';
import { root } from './workspace.ts';

/** Lets a project find what the examples use beside the packed packages, such as a web framework. */
const linkOthers = (project: string): void => {
  const modules = join(project, 'node_modules');
  for (const name of readdirSync(join(root, 'node_modules'))) {
    const isOurs = name === '@referral-kit' || name === 'referral-kit';
    if (!isOurs && !existsSync(join(modules, name))) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
};

/**
 * Type-checks every example of the documentation against the packed packages, strict and not, and runs it.
 *
 * @param project has the packages installed; other packages are added to it
 * @returns what is wrong, by what was done
 */
export const exampleFaults = async (project: string): Promise<Readonly<Record<string, readonly string[]>>> => {
  linkOthers(project);
  const all = examples();
  const folder = exampleFolder(all, join(project, 'node_modules'));
  try {
    const strict = await typeFaults(folder, all, { strict: true });
    const loose = await typeFaults(folder, all, { strict: false });
    const runs = await runExamples(folder, all);
    const thrown = runs.flatMap((ended, at) => (ended?.thrown ? [`${all[at]?.place}: ${ended.thrown}`] : []));
    return { 'compile, strict': strict, 'compile, not strict': loose, run: thrown };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
