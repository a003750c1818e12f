import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Package } from '../packages/workspace.ts';

/** The version under which a package first exists; no range has it. */
export const placeholderVersion = '0.0.0-stage';

/**
 * Writes what stands for a package until its first release, since a registry lets nobody say who may publish a package
 * that does not exist. It has nothing in it.
 *
 * @param folder where it is written, in its own folder
 * @returns that folder
 */
export const writePlaceholder = ({ manifest }: Package, folder: string): string => {
  const target = join(folder, basename(manifest.name));
  const { name, description, license, repository } = manifest;
  const text = `# ${name}\n\nThis version is empty: it holds the name until the first release.\n`;
  mkdirSync(target, { recursive: true });
  writeFileSync(
    join(target, 'package.json'),
    `${JSON.stringify({ name, version: placeholderVersion, description, license, repository }, null, 2)}\n`,
  );
  writeFileSync(join(target, 'README.md'), text);
  return target;
};
