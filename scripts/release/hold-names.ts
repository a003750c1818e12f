import { join } from 'node:path';
import { npmOutput } from '../packages/npm.ts';
import type { Package } from '../packages/workspace.ts';
import type { Means } from './means.ts';
import { placeholderVersion, writePlaceholder } from './placeholder.ts';
import { servedVersion } from './publishing.ts';

/** Publishes an empty version of each package by hand, as before its first release. */
export const publishPlaceholders = async (means: Means, packages: readonly Package[]): Promise<void> => {
  const { story, registry, publisher } = means;
  const folder = join(registry.storage, '../placeholders');
  for (const one of packages) {
    const flags = ['--access=public', '--tag=stage'];
    await npmOutput(['publish', writePlaceholder(one, folder), ...flags], { env: publisher, cwd: registry.storage });
  }
  const latest = await Promise.all(packages.map(({ manifest }) => servedVersion(means, `${manifest.name}@latest`)));
  const wrong = latest.filter((version) => version !== placeholderVersion);
  story.tell('names', `are held by ${placeholderVersion} of ${packages.length} packages`, wrong);
};
