import { matchesGlob, posix } from 'node:path';
import type { RepositoryFile } from './repository.ts';

/** A file that should not be there, and why it was noticed. */
export interface Stray {
  readonly path: string;
  readonly reason: string;
}

/** What editors, merges, tools and shells leave behind. */
const byProducts = /(?:~|\.(?:bak|orig|rej|swp|tmp|log|tgz|tsbuildinfo|pid|cpuprofile|heapsnapshot)|\.DS_Store)$/;

/** Files without an ending that a tool or a convention finds by their name. */
const conventional = new Set(['LICENSE', 'CODEOWNERS', '.gitignore', '.gitattributes', '.npmrc', '.nvmrc']);

/** What is next to a `package.json`, apart from what it publishes. */
const besideManifest = [
  'package.json',
  'package-lock.json',
  'README.md',
  'CHANGELOG.md',
  'tsconfig*.json',
  'turbo.json',
  'vitest.config.ts',
  '.npmrc',
];

const isScript = (start: string): boolean => start === '#!';

const reasonOf = ({ path, size, start, published }: RepositoryFile): string | undefined => {
  const name = posix.basename(path);
  const inWorkspace = /^(?:packages\/[^/]+|schemas)\/[^/]+$/.test(path);
  if (size === 0) return 'is empty';
  if (byProducts.test(name)) return 'is a by-product of some tool';
  if (posix.extname(name) === '' && !conventional.has(name) && !isScript(start))
    return 'has no ending and no known name';
  if (!inWorkspace) return undefined;
  const known = [...besideManifest, ...(published ?? [])];
  return known.some((pattern) => matchesGlob(name, pattern))
    ? undefined
    : 'stands beside a package.json that does not list it';
};

/** @returns the files that nothing explains, in their order. */
export const strayFiles = (files: readonly RepositoryFile[]): Stray[] =>
  files.flatMap((file) => {
    const reason = reasonOf(file);
    return reason === undefined ? [] : [{ path: file.path, reason }];
  });
