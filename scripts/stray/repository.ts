import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the repository, as the rules look at it. */
export interface RepositoryFile {
  /** Path below the root, with slashes. */
  readonly path: string;
  readonly size: number;
  /** Its first bytes as text, to tell a script from data. */
  readonly start: string;
  /** What the `package.json` of the same folder publishes by name, when there is one. */
  readonly published: readonly string[] | undefined;
}

interface Manifest {
  readonly files?: readonly string[];
}

/** @returns every file that is committed, or would be: those that git ignores are left out. */
export const repositoryFiles = (root: string): RepositoryFile[] => {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const manifests = new Map<string, readonly string[] | undefined>();
  const publishedIn = (folder: string): readonly string[] | undefined => {
    if (!manifests.has(folder)) {
      const manifest = join(root, folder, 'package.json');
      const text = existsSync(manifest) ? readFileSync(manifest, 'utf8') : undefined;
      manifests.set(folder, text === undefined ? undefined : ((JSON.parse(text) as Manifest).files ?? []));
    }
    return manifests.get(folder);
  };
  return [...new Set(listed.split('\0'))]
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => ({
      path,
      size: statSync(join(root, path)).size,
      start: /\.[a-z]+$/.test(path) ? '' : readFileSync(join(root, path), 'utf8').slice(0, 2),
      published: publishedIn(path.split('/').slice(0, -1).join('/')),
    }));
};
