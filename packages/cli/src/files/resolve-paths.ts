import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { expandGlob } from '@referral-kit/files/glob';
import type { WhyIgnored } from '@referral-kit/files/ignored';
import type { FileProblem } from '@referral-kit/files/problem';
import { problemOf } from '@referral-kit/files/read-bytes';
import { type FoundFile, kindOf, walk } from '@referral-kit/files/walk';
import { nearest, quoted } from '@referral-kit/text';
import { baselineName, configNames } from '../config.ts';
import { endings, isDocument } from '../parse/formats/index.ts';
import { documentOf } from './sidecars.ts';

const glob = /[*?[\]{}()!]/;

/** Whether a path, or a part of one, may be a pattern. */
export const isGlob = (text: string): boolean => glob.test(text);

const mayBeUnmatched =
  'Correct the path, which is relative to the working directory. If it may match nothing, pass --allow-unmatched.';

/** The names in a folder; none where it is no folder, or may not be looked into. */
const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch (error) {
    problemOf(error);
    return [];
  }
};

/** Names what is next to a path that leads nowhere and is called nearly the same. */
const withSuggestion = (problem: FileProblem, path: string): FileProblem => {
  if (problem.code !== 'file/not-found') return problem;
  const folder = dirname(path);
  if (!existsSync(folder)) return { ...problem, help: 'Its folder does not exist either.' };
  const [suggested] = nearest(basename(path), namesIn(folder), 1);
  return suggested === undefined ? problem : { ...problem, help: `Did you mean ${quoted(suggested)}?` };
};

/** Finds the files that a path names, without those that are ignored. */
export class PathResolver {
  readonly #cwd: string;
  readonly #loadWhyIgnored: () => Promise<WhyIgnored>;
  readonly #forcesExclusion: boolean;
  #why: WhyIgnored | undefined;
  #reason: string | undefined;

  /**
   * @param loadWhyIgnored called once, when there is a folder or a pattern: a file that is named is always read
   * @param forcesExclusion whether a file that is named is left out, too, if it is ignored
   */
  constructor(cwd: string, loadWhyIgnored: () => Promise<WhyIgnored>, forcesExclusion = false) {
    this.#cwd = cwd;
    this.#loadWhyIgnored = loadWhyIgnored;
    this.#forcesExclusion = forcesExclusion;
  }

  /** @param name a file, a folder or a pattern; a file that has this very name takes precedence over a pattern */
  async resolve(name: string): Promise<FoundFile[]> {
    const path = resolve(this.#cwd, name);
    let isFolder: boolean;
    try {
      isFolder = statSync(path).isDirectory();
    } catch (error) {
      const problem = problemOf(error);
      const isPattern = problem.code === 'file/not-found' && isGlob(name);
      return isPattern ? this.#matching(name, path) : [{ path, problem: withSuggestion(problem, path) }];
    }
    if (!isFolder) return this.#forcesExclusion && (await this.#inFolders([path])).length === 0 ? [] : [{ path }];
    return this.#some(path, await this.#inFolders([path]), `The folder contains no ${endings} file.`);
  }

  async #matching(pattern: string, path: string): Promise<FoundFile[]> {
    const { paths, unreadable } = await expandGlob(pattern, this.#cwd);
    return this.#some(path, [...unreadable, ...(await this.#inFolders(paths))], 'The pattern matches no file.');
  }

  /** The files among some paths that are not ignored, and those in the folders among them. */
  async #inFolders(paths: readonly string[]): Promise<FoundFile[]> {
    this.#why ??= await this.#loadWhyIgnored();
    const why = this.#why;
    this.#reason = undefined;
    const isLeftOut = (path: string, isFolder: boolean): boolean => {
      if ([...configNames, baselineName].includes(basename(path))) return true;
      // A sidecar stands for its document.
      const document = isFolder ? undefined : documentOf(path);
      const reason = why(path, isFolder) ?? (document === undefined ? undefined : why(document, false));
      this.#reason ??= reason;
      return reason !== undefined;
    };
    return paths.flatMap((path) => {
      const kind = kindOf(path);
      const isFolder = kind === 'folder';
      if (isLeftOut(path, isFolder)) return [];
      return isFolder
        ? [...walk(path, { isDocument, isLeftOut })]
        : [{ path, ...(kind !== 'file' && { problem: kind }) }];
    });
  }

  #some(path: string, found: FoundFile[], nothing: string): FoundFile[] {
    if (found.length > 0) return found;
    const problem: FileProblem =
      this.#reason === undefined
        ? { code: 'file/no-match', message: nothing, help: mayBeUnmatched }
        : {
            code: 'file/ignored',
            message: `Everything in it is ignored, for example by ${this.#reason}.`,
            help: 'Pass --no-ignore, or name the files: a file that is named is always read.',
          };
    return [{ path, problem }];
  }
}
