import { matchesGlob } from 'node:path';
import { entriesOf } from './entries.ts';
import type { Packed } from './pack.ts';

const always = ['package.json', 'README.md', 'LICENSE'];

/** What no tarball holds. */
const unwanted: readonly (readonly [RegExp, string])[] = [
  [/^(?:src|scripts)\//, 'a folder that is not published'],
  [/(?:^|\/)(?:tests?|__tests__|node_modules)\//, 'a folder that is not published'],
  [/\.(?:test|spec)\./, 'a test'],
  [/(?<!\.d)\.[cm]?tsx?$/, 'a TypeScript source'],
  [/\.map$/, 'a source map'],
  [/\.(?:tsbuildinfo|tgz|log)$/, 'a by-product of some tool'],
];

const lists = (entry: string, path: string): boolean =>
  [entry, `${entry}/**`].some((pattern) => matchesGlob(path, pattern));

const targetsOf = ({ manifest, files }: Packed): string[] => [
  ...entriesOf(manifest, files).flatMap(({ target, others, types }) => [
    target,
    ...others,
    ...(types === undefined ? [] : [types]),
  ]),
  ...Object.values(manifest.bin ?? {}).map((path) => path.replace(/^\.\//, '')),
];

/** @returns a sentence for each file that a tarball should not hold, and for each that it should. */
export const contentFaults = (packed: Packed): string[] => {
  const { files, manifest } = packed;
  const listed = manifest.files ?? [];
  const allowed = (path: string): boolean => always.includes(path) || listed.some((entry) => lists(entry, path));
  return [
    ...files.filter((path) => !allowed(path)).map((path) => `${path} is in the tarball, but "files" does not list it`),
    ...listed
      .filter((entry) => !files.some((path) => lists(entry, path)))
      .map((entry) => `"files" lists ${entry}, but no such file is in the tarball`),
    ...files.flatMap((path) =>
      unwanted.filter(([pattern]) => pattern.test(path)).map(([, what]) => `${path} is in the tarball: ${what}`),
    ),
    ...always.filter((path) => !files.includes(path)).map((path) => `${path} is missing`),
    ...[...new Set(targetsOf(packed))]
      .filter((path) => !files.includes(path))
      .map((path) => `${path} is missing, though "exports" or "bin" leads there`),
  ];
};
