import { chmodSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { npmOutput } from './npm.ts';
import { type Package, root } from './workspace.ts';

/** A package as it would be published. */
export interface Packed extends Package {
  readonly name: string;
  /** Path of the tarball. */
  readonly tarball: string;
  /** Paths in it, without the `package/` that they all begin with. */
  readonly files: readonly string[];
  /** Bytes of the tarball. */
  readonly size: number;
}

interface Report {
  readonly name: string;
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/**
 * Gives every file of a package that may be packed the same mode: npm normalises times, owners and order, but
 * packs a file's mode as it is on disk, and that follows from the umask of whoever checked it out or built it. Commands
 * are executable, as git has them.
 */
const normalizeModes = ({ folder, manifest }: Package): void => {
  const listed = ['package.json', 'README.md', 'LICENSE', ...(manifest.files ?? [])];
  const patterns = listed.flatMap((entry) => [entry, `${entry}/**`]);
  const commands = Object.values(manifest.bin ?? {}).map((path) => join(folder, path));
  for (const entry of globSync(patterns, { cwd: folder, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) chmodSync(path, commands.includes(path) ? 0o755 : 0o644);
  }
};

/**
 * Packs packages of the workspace as publishing would.
 *
 * @param folder where the tarballs go
 * @throws {Error} when npm cannot pack one
 */
export const pack = async (packages: readonly Package[], folder: string): Promise<Packed[]> => {
  packages.forEach(normalizeModes);
  const chosen = packages.flatMap(({ manifest }) => ['--workspace', manifest.name]);
  const output = await npmOutput(['pack', '--json', '--pack-destination', folder, ...chosen], { cwd: root });
  // npm 12 keys the reports by name; before, they were a list.
  const reports = Object.values(JSON.parse(output) as Record<string, Report>);
  return packages.map((one) => {
    const report = reports.find(({ name }) => name === one.manifest.name);
    if (!report) throw new Error(`npm packed no ${one.manifest.name}`);
    const { name, filename, size } = report;
    return { ...one, name, tarball: join(folder, filename), size, files: report.files.map(({ path }) => path) };
  });
};
