import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Package, publishable } from '../packages/workspace.ts';

/** The version of what was never released. */
const unreleased = '0.0.0';

/** Below the root: what the changelog of each package says of the first release, by the folder of the package. */
export const firstNotesFolder = 'docs/first-release';

/** @returns whether nothing was released yet, so that the next version is the first */
export const isFirstRelease = (packages: readonly Package[]): boolean =>
  packages.every(({ manifest }) => manifest.version === unreleased);

/** @returns the path of the notes of a package, below the root */
export const firstNotesOf = ({ folder }: Package): string => `${firstNotesFolder}/${basename(folder)}.md`;

/**
 * Puts one changeset for each package in the place of those that wait. These tell of states that nobody outside has seen;
 * the notes of the first release tell newcomers what there is. All of them are major: the first version is 1.0.0.
 *
 * @param root the folder of the repository
 * @throws {Error} for a package without notes
 */
export const collapseChangesets = (root: string, packages: readonly Package[] = publishable()): void => {
  const without = packages.find((one) => !existsSync(join(root, firstNotesOf(one))));
  if (without !== undefined) throw new Error(`${firstNotesOf(without)} is missing`);
  const folder = join(root, '.changeset');
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.md') && name !== 'README.md') rmSync(join(folder, name));
  }
  for (const one of packages) {
    const notes = readFileSync(join(root, firstNotesOf(one)), 'utf8');
    writeFileSync(
      join(folder, `first-${basename(one.folder)}.md`),
      `---\n"${one.manifest.name}": major\n---\n\n${notes}`,
    );
  }
};
