import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { documentOf, sidecarOf } from '../check/sidecar.ts';
import { foldersAbove, projectOf, shownFrom } from './folders.ts';
import type { Input, Problem } from './input.ts';
import { problemOf } from './read-bytes.ts';
import { standardInput } from './stdin.ts';
import { type Walked, walk } from './walk.ts';

const magic = /[*?[\]{}()!]/;

const folderOrFile = (path: string): Walked[] => {
  if (!statSync(path).isDirectory()) return [{ path }];
  const found = [...walk(path)];
  const problem: Problem = { code: 'file/no-match', message: 'the folder holds no .json, .ndjson or .jsonl file' };
  return found.length > 0 ? found : [{ path, problem }];
};

const matches = async (pattern: string, cwd: string): Promise<Walked[]> => {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, {
    cwd,
    absolute: true,
    onlyFiles: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  const problem: Problem = { code: 'file/no-match', message: 'the pattern matches no file' };
  return paths.length > 0 ? paths.flatMap(folderOrFile) : [{ path: resolve(cwd, pattern), problem }];
};

/** What one word of the command line names: a file, a folder, or a pattern. A file of that very name goes before a pattern. */
const named = async (word: string, cwd: string): Promise<Walked[]> => {
  const path = resolve(cwd, word);
  try {
    return folderOrFile(path);
  } catch (error) {
    const problem = problemOf(error);
    return problem.code === 'file/not-found' && magic.test(word) ? matches(word, cwd) : [{ path, problem }];
  }
};

/** Puts documents in the place of sidecars, which are no documents themselves. */
const withoutSidecars = ({ path, problem }: Walked): Walked => {
  const document = documentOf(path);
  if (document === undefined || problem !== undefined) return { path, ...(problem && { problem }) };
  if (existsSync(document)) return { path: document };
  return {
    path,
    problem: { code: 'fixture/orphan-expectation', message: 'there is no document that this file belongs to' },
  };
};

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/**
 * Finds what to validate.
 *
 * @param words files, folders, patterns, and `-` for standard input
 * @param except absolute paths of files that are no input, such as the reports of the same run
 * @returns each file once, ordered by the bytes of its name
 */
export const findInputs = async (
  words: readonly string[],
  cwd: string,
  except: ReadonlySet<string>,
): Promise<Input[]> => {
  const project = projectOf(cwd);
  const found = new Map<string, Input>();
  for (const word of words) {
    if (word === '-') {
      found.set(word, standardInput);
      continue;
    }
    for (const { path, problem } of (await named(word, cwd)).map(withoutSidecars)) {
      if (except.has(path)) continue;
      const sidecar = sidecarOf(path);
      const isExpected = problem === undefined && sidecar !== path && existsSync(sidecar);
      const name = shownFrom(cwd, path);
      found.set(path, {
        name,
        path,
        folders: foldersAbove(project, path),
        ...(isExpected && { sidecar }),
        ...(problem && { problem }),
      });
    }
  }
  return [...found.values()].sort((a, b) => byBytes(a.name, b.name));
};
