import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Packed } from '../packages/pack.ts';
import { type Manifest, root } from '../packages/workspace.ts';

/**
 * @returns a package with the packages of others whose code its files hold among its dependencies: what users run of
 *   these is not installed, but listed like what is
 * @throws {Error} when one of them is not pinned among the development dependencies
 */
export const withBundled = async (packed: Packed): Promise<Packed> => {
  const { manifest } = packed;
  const workspace = join(root, manifest.repository?.directory ?? '');
  const list = join(workspace, 'scripts/bundled.ts');
  if (!existsSync(list)) return packed;
  const { bundled } = (await import(pathToFileURL(list).href)) as { readonly bundled: readonly string[] };
  const { devDependencies = {} } = JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8')) as Manifest;
  const versions = bundled.map((name) => {
    const version = devDependencies[name];
    if (version === undefined) throw new Error(`${manifest.name} holds ${name}, which its devDependencies do not name`);
    return [name, version] as const;
  });
  return {
    ...packed,
    manifest: { ...manifest, dependencies: { ...manifest.dependencies, ...Object.fromEntries(versions) } },
  };
};
