import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Files } from './host.ts';
import { isCandidate, type NoSource, type Source } from './source.ts';

/** @returns a file or folder on disk */
export const onDisk = (
  word: string,
  cwd: string,
  { shownFrom, walk, readBytes, problemOf, isSkipped }: Files,
): Source | NoSource => {
  const path = resolve(cwd, word);
  try {
    const isFile = !statSync(path).isDirectory();
    const root = isFile ? dirname(path) : path;
    const walked = isFile ? [] : [...walk(path)];
    const problems = new Map(walked.map(({ path: file, problem }) => [shownFrom(root, file), problem]));
    const paths = isFile
      ? [basename(path)]
      : [...problems.keys()].filter((file) => isCandidate(file, isSkipped) || problems.get(file));
    return {
      shown: (file) => shownFrom(cwd, join(root, file)),
      prefix: shownFrom(cwd, root),
      paths,
      isFile,
      read: (file) => {
        const problem = problems.get(file);
        if (problem) return problem;
        const full = join(root, file);
        return existsSync(full) || paths.includes(file) ? readBytes(full) : undefined;
      },
    };
  } catch (error) {
    return { name: word, ...problemOf(error) };
  }
};
