import { dirname, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';
import { git } from '../git.ts';

/** The pattern that decides about a path, and where it stands. */
export interface PatternMatch {
  readonly pattern: string;
  readonly from: string;
  /** Whether the path is ignored; otherwise a pattern with `!` takes it back. */
  readonly isIgnored: boolean;
}

/** Texts of patterns, one on each line, by what they are called. */
export type Sources = Readonly<Record<string, string | readonly string[]>>;

/** Patterns as in .gitignore, that count from one folder. */
export class Patterns {
  readonly #folder: string;
  readonly #rules: Ignore;

  /** @param rules the rules, made by the library */
  constructor(folder: string, rules: Ignore) {
    this.#folder = folder;
    this.#rules = rules;
  }

  /** @returns the pattern that decides about an absolute path, or about a folder above it. */
  match(path: string, isFolder: boolean): PatternMatch | undefined {
    const inside = relative(this.#folder, path).split(sep).join('/');
    if (inside === '' || inside === '..' || inside.startsWith('../')) return undefined;
    return this.#test(isFolder ? `${inside}/` : inside);
  }

  /** @returns the pattern that decides about an absolute path itself: what they say of a folder above it does not count. */
  matchItself(path: string, isFolder: boolean): PatternMatch | undefined {
    const match = this.match(path, isFolder);
    const isInherited = match?.isIgnored && this.match(dirname(path), true)?.isIgnored;
    return isInherited ? undefined : match;
  }

  #test(inside: string): PatternMatch | undefined {
    const { ignored, unignored, rule } = this.#rules.test(inside);
    if (!ignored && !unignored) return undefined;
    return { pattern: rule?.pattern ?? '', from: rule?.mark ?? '', isIgnored: ignored };
  }
}

const linesOf = (texts: string | readonly string[]): string[] => [texts].flat().flatMap((text) => text.split(/\r?\n/));

/** Whether the file system of a repository minds no case, as git found when it made the repository. */
const ignoresCase = (top: string): boolean => {
  const { bytes, failure } = git(top, ['config', '--type=bool', '--get', 'core.ignorecase']);
  return failure === undefined && bytes.toString().trim() === 'true';
};

/**
 * @param top a folder of the repository that the patterns are for, whose setting of case counts
 * @returns what makes patterns; of several that match a path, the last one counts. The library behind it is loaded once
 * it is needed, and git is asked once there is a pattern.
 */
export const patternMaker = async (top: string): Promise<(folder: string, sources: Sources) => Patterns> => {
  const { default: ignore } = await import('ignore');
  let ignorecase: boolean | undefined;
  return (folder, sources) => {
    ignorecase ??= ignoresCase(top);
    const rules = ignore({ ignorecase });
    for (const [mark, texts] of Object.entries(sources)) {
      for (const pattern of linesOf(texts)) rules.add({ pattern, mark });
    }
    return new Patterns(folder, rules);
  };
};

/** Makes patterns. */
export type PatternFactory = Awaited<ReturnType<typeof patternMaker>>;
