import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from '../packages/workspace.ts';
import type { ReadText } from './declarations.ts';
import { namesOf } from './names.ts';
import { resultsOfPackages } from './results/calls.ts';
import type { Surface } from './surface.ts';
import { declarationsOf } from './types/declarations.ts';

const inFolder =
  (folder: string): ReadText =>
  (path) => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };

/** @returns what packages promise in addition to the files of the contract; they have to be built */
export const surfaceOf = async (packages: readonly Package[]): Promise<Surface> => ({
  names: await namesOf(packages),
  declarations: Object.fromEntries(
    packages.map(({ folder, manifest }) => [manifest.name, declarationsOf(manifest, inFolder(folder))]),
  ),
  results: await resultsOfPackages(),
});
