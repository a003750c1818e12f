import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { publishable, root } from '../../scripts/packages/workspace.ts';

/** A package that users of ours install with it. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  /** What its `package.json` names. */
  readonly license: string | undefined;
  /** Who its `package.json` says that it is by, or else who owns its repository. */
  readonly maintainer: string;
  readonly hasInstallScript: boolean;
  readonly bytes: number;
  /** Our packages that bring it, directly or not. */
  readonly broughtBy: readonly string[];
}

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages: locked } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>;
};

/** @returns where Node finds a package that the one at a path imports. @throws {Error} when it is not locked */
const placeOf = (name: string, from: string): string => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (place in locked) return place;
    if (folder === '') throw new Error(`${name} is not in package-lock.json`);
  }
};

const bytesOf = (place: string): number =>
  globSync('**/*', { cwd: join(root, place), exclude: ['node_modules/**'] })
    .map((path) => statSync(join(root, place, path)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);

interface Manifest {
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

/** A name without the address and the page behind it, or the owner in the address of a repository. */
const maintainerOf = (place: string): string => {
  const { author, repository } = JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8')) as Manifest;
  const name = typeof author === 'object' ? author.name : author;
  if (name !== undefined) return name.replace(/\s*[<(].*$/, '');
  const url = typeof repository === 'object' ? repository.url : repository;
  return /(?:github\.com[/:]|^(?:github:)?)([^/:]+)\/[^/]+$/.exec(url ?? '')?.[1] ?? 'unknown';
};

/** @returns every package that is installed with one of ours, but for ours, by name */
export const installed = (): Installed[] => {
  const brought = new Map<string, Set<string>>();
  const visit = (from: string, ours: string): void => {
    const { dependencies = {}, optionalDependencies = {} } = locked[from] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = placeOf(name, from);
      if (locked[place]?.link) continue;
      const by = brought.get(place) ?? new Set();
      if (by.has(ours)) continue;
      brought.set(place, by.add(ours));
      visit(place, ours);
    }
  };
  for (const { manifest } of publishable()) visit(manifest.repository?.directory ?? '', manifest.name);
  return [...brought]
    .map(([place, by]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: locked[place]?.version ?? '',
      license: locked[place]?.license,
      maintainer: maintainerOf(place),
      hasInstallScript: locked[place]?.hasInstallScript === true,
      bytes: bytesOf(place),
      broughtBy: [...by].sort(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};
