import { type Dirent, readdir, realpath, type Stats, stat } from 'node:fs';
import { resolve } from 'node:path';
import { problemOf } from './read-bytes.ts';
import type { FoundFile } from './walk.ts';

type Done<Result> = (error: NodeJS.ErrnoException | null, result?: Result) => void;

/** What stands for a link that leads nowhere: no folder, so that the library takes it for a file. */
const nowhere = { isDirectory: () => false } as Stats;

/** What is neither file nor folder nor link, such as a pipe, shows as a file: that it is none is found later, and said. */
const shown = (entry: Dirent): Dirent =>
  entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()
    ? entry
    : Object.assign(entry, { isFile: () => true });

/** How the library looks at the disk: it would pass over what it cannot follow or look into without a word. */
const globFs = (unreadable: FoundFile[]) => {
  let isFirst = true;
  return {
    readdir: (path: string, options: { withFileTypes: true }, done: Done<Dirent[]>): void => {
      // The folder that the pattern begins in is looked into first. Where there is none, nothing matches.
      const isStart = isFirst;
      isFirst = false;
      readdir(path, options, (error, entries) => {
        const problem = error ? problemOf(error) : undefined;
        const isAbsent = isStart && problem?.code === 'file/not-found';
        if (problem && !isAbsent) unreadable.push({ path: resolve(path), problem });
        done(error, entries?.map(shown));
      });
    },
    realpath: (path: string, done: Done<string>): void => realpath(path, (_, real) => done(null, real ?? path)),
    stat: (path: string, done: Done<Stats>): void => stat(path, (_, found) => done(null, found ?? nowhere)),
  };
};

/** What a pattern matches: files and folders, perhaps links that lead nowhere, and what kept it from looking further. */
export interface GlobMatches {
  readonly paths: readonly string[];
  readonly unreadable: readonly FoundFile[];
}

/** Finds what matches a pattern, except below `node_modules`. The library behind it is loaded once it is needed. */
export const expandGlob = async (pattern: string, cwd: string): Promise<GlobMatches> => {
  const { glob } = await import('tinyglobby');
  const unreadable: FoundFile[] = [];
  const paths = await glob(pattern, {
    cwd,
    absolute: true,
    onlyFiles: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
    fs: globFs(unreadable) as never,
  });
  return { paths: paths.map((path) => resolve(path)), unreadable };
};
